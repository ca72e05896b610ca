import type { PlainDate } from './plain-date.ts';
import type { PublicationState } from './publication.ts';
import type { Body } from './section.ts';
import type { Source } from './source.ts';

/** A legal time limit with the document that sets it. */
export interface TimeLimit {
  readonly limit: string;
  readonly text: string;
  readonly document?: string;
  readonly articles?: string;
}

/** 办事: what a person does in a life event. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly aliases: readonly string[];
  readonly topic: string;
  readonly summary: string;
  readonly who: readonly string[];
  readonly materials: readonly string[];
  readonly where: readonly string[];
  readonly time: readonly TimeLimit[];
  readonly cost: string;
  readonly pitfalls: readonly string[];
  readonly initiatives: readonly string[];
  readonly documents: readonly string[];
  readonly sources: readonly Source[];
  readonly verified: PlainDate;
  readonly state: PublicationState;
  readonly body: Body;
  readonly file: string;
}
