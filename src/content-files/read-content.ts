import { UNDECIDED_INDICATOR } from '#checks/undecided-indicator.ts';
import type { Content } from '#domain/content.ts';
import type { Finding, Issue } from '#domain/issue.ts';
import type { PlainDate } from '#domain/plain-date.ts';
import { isPublished } from '#domain/publication.ts';
import { Collector } from './collect.ts';
import { readDocuments, readIndicators, readObservations, readSeries } from './read-data.ts';
import { readGuides, readInitiatives, readReports } from './read-pages.ts';
import {
  checkSettingsLists,
  readAsks,
  readSite,
  readSynonyms,
  readTerms,
  readTopics,
} from './read-vocabulary.ts';

/** What a content folder holds, what is wrong with single records, and the way from a field to its line. */
export interface ContentFiles {
  readonly content: Content;
  readonly issues: readonly Issue[];
  readonly locate: (finding: Finding) => Issue;
}

/** Which entries to read: drafts and future pages belong to the preview only. */
export interface ReadOptions {
  readonly today: PlainDate;
  readonly includeDrafts: boolean;
}

/** Reads a whole content folder. Broken records are left out and named in `issues`; it never throws. */
export function readContent(root: string, { today, includeDrafts }: ReadOptions): ContentFiles {
  const collector = new Collector();
  const isVisible = (entry: { state: Parameters<typeof isPublished>[0] }) =>
    includeDrafts || isPublished(entry.state, today);
  const all = readReports(root, collector);
  const reports = all.filter(isVisible);
  const observations = readObservations(root, { all, shown: reports }, collector);
  checkSettingsLists(root, collector);
  const content: Content = {
    site: readSite(root, collector),
    topics: readTopics(root, collector),
    reports,
    observations,
    initiatives: readInitiatives(root, collector).filter(isVisible),
    documents: readDocuments(root, collector),
    indicators: [...readIndicators(root, collector), ...undecidedIndicator(observations)],
    series: readSeries(root, collector),
    guides: readGuides(root, collector).filter(isVisible),
    terms: readTerms(root, collector),
    synonyms: readSynonyms(root, collector),
    asks: readAsks(root, collector),
  };
  return { content, issues: collector.issues, locate: (finding) => collector.locate(finding) };
}

/** Stands behind the figures of a draft that nobody has named yet, so that the preview can show them. */
function undecidedIndicator(observations: Content['observations']): Content['indicators'] {
  if (!observations.some((observation) => observation.indicator === UNDECIDED_INDICATOR)) return [];
  return [
    {
      id: UNDECIDED_INDICATOR,
      name: '指标未定',
      aliases: [],
      topic: 'gonggong-fuwu',
      unit: '个',
      definition: '草稿里还没有对上指标的数字，发布前要一一对上。',
      measure: '计数',
      isRate: false,
      lookAlikes: [],
      file: '',
    },
  ];
}
