import type { SectionHit } from './best-sections.ts';
import type { Stretch } from './excerpt.ts';
import type { FacetCounts, Filters } from './facets.ts';
import type { FaultKind } from './fetch-unpacked.ts';
import type { SearchManifest } from './search-files.ts';

/** What the page asks of the worker. */
export type SearchRequest = { id: number; query: string; filters: Filters; limit: number };

/** An index to read: its manifest, and the name to show with its results (none for this site). */
export type SearchSource = {
  manifest: string;
  origin: string;
  /** The manifest as it was when the page was built: saves the first request. */
  known?: SearchManifest;
};

export type WorkerMessage =
  | { type: 'open'; sources: SearchSource[] }
  | { type: 'search'; request: SearchRequest };

/** One page as a result. */
export type ResultView = {
  url: string;
  title: Stretch[];
  origin: string;
  kind: string;
  topic: string;
  date: string;
  excerpt: Stretch[];
  sections: SectionHit[];
};

/** How the hits were come by. */
export type AnswerMode = 'empty' | 'exact' | 'rewritten' | 'answers' | 'none';

/** What the worker says: first with the results at hand, then with all that were asked for. */
export type SearchAnswer = {
  id: number;
  query: string;
  mode: AnswerMode;
  /** The words looked up in place of what was typed. */
  lookedUp: string[];
  total: number;
  results: ResultView[];
  related: ResultView[];
  facets: FacetCounts;
  /** What to try when nothing was found. */
  suggestions: string[];
  /** Parts of the index that could not be had; the rest of the answer stands. */
  faults: FaultKind[];
  isComplete: boolean;
};
