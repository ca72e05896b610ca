import type { LookAlike } from './indicator.ts';
import type { PartialDate, PlainDate } from './plain-date.ts';
import type { PublicationState } from './publication.ts';
import type { Body } from './section.ts';
import type { Confidence, Source } from './source.ts';

export type InitiativeStatus = '在行' | '有期限' | '已到期' | '地方实践' | '待核实';

/** The four answers a citizen looks for first; basis and date of checking are fields of their own. */
export interface Answers {
  readonly who: readonly string[];
  readonly what: readonly string[];
  readonly how: readonly string[];
  readonly where: readonly string[];
}

/** A document an initiative rests on, and which articles of it. */
export interface Basis {
  readonly document: string;
  readonly articles?: string;
}

export interface InitiativeEvent {
  readonly date: PartialDate;
  readonly event: string;
}

/** A verified figure of a policy, with the body that stated it. */
export interface Figure {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly period?: string;
  readonly source: string;
}

/** 项目: a named programme, action, platform, subsidy or service model. */
export interface Initiative {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly topic: string;
  /** A: full page; B, C: what the reports show. */
  readonly priority: 'A' | 'B' | 'C';
  readonly level: string;
  readonly region: string;
  readonly status: InitiativeStatus;
  readonly confidence: Confidence;
  readonly summary: string;
  readonly started?: PartialDate;
  readonly until?: PartialDate;
  readonly issuers: readonly string[];
  readonly answers?: Answers;
  readonly basis: readonly Basis[];
  readonly timeline: readonly InitiativeEvent[];
  readonly figures: readonly Figure[];
  readonly related: readonly string[];
  readonly distinct: readonly LookAlike[];
  readonly sources: readonly Source[];
  readonly verified: PlainDate;
  /** What is not known yet, said aloud. */
  readonly pending?: string;
  readonly state: PublicationState;
  readonly body: Body;
  readonly file: string;
}
