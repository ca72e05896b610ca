import type { PartialDate } from './plain-date.ts';

/** Where a statement comes from; `url` only when it is the official publisher's own address. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date?: PartialDate;
  readonly url?: string;
}

/** How sure the editors are of a fact: high needs no remark, the others are shown to the reader. */
export type Confidence = 'high' | 'medium' | 'low';
