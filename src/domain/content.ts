import type { Asks } from './asks.ts';
import type { Document } from './document.ts';
import type { Guide } from './guide.ts';
import type { Indicator } from './indicator.ts';
import type { Initiative } from './initiative.ts';
import type { Observation } from './observation.ts';
import type { Report } from './report.ts';
import type { Series } from './series.ts';
import type { Site } from './site.ts';
import type { Synonym, Term } from './term.ts';
import type { Topic } from './topic.ts';

/** Everything people wrote, each thing once, not yet linked. */
export interface Content {
  readonly site: Site;
  readonly topics: readonly Topic[];
  readonly reports: readonly Report[];
  readonly observations: readonly Observation[];
  readonly initiatives: readonly Initiative[];
  readonly documents: readonly Document[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly guides: readonly Guide[];
  readonly terms: readonly Term[];
  readonly synonyms: readonly Synonym[];
  readonly asks: readonly Asks[];
}
