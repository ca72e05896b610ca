import type { Period } from './period.ts';
import type { Place } from './place.ts';
import type { PlainDate } from './plain-date.ts';
import type { PublicationState } from './publication.ts';
import type { Body } from './section.ts';

/** A remark a reader needs to use a section's numbers rightly. */
export interface ReportNote {
  readonly section: string;
  readonly text: string;
}

/** 报告: one published work report of one bureau for one period. */
export interface Report {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly place: Place;
  readonly period: Period;
  readonly issuer: string;
  readonly summary: string;
  /** How the source hides numbers and names, in plain words. */
  readonly masking: string;
  readonly notes: readonly ReportNote[];
  /** Observations a reader wants first. */
  readonly highlights: readonly string[];
  readonly published: PlainDate;
  readonly verified: PlainDate;
  readonly state: PublicationState;
  readonly body: Body;
  readonly file: string;
}
