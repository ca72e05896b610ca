import type { Content } from './content.ts';
import type { Document } from './document.ts';
import type { Guide } from './guide.ts';
import type { Indicator } from './indicator.ts';
import type { Initiative } from './initiative.ts';
import { findMentions, type Mention, namedIn } from './mention.ts';
import { createNameMatcher, type NameMatcher, type NameTarget } from './name-matcher.ts';
import type { Observation } from './observation.ts';
import type { Report } from './report.ts';
import type { Series } from './series.ts';
import type { Term } from './term.ts';
import { buildTimeline, type TimelineEvent } from './timeline.ts';
import type { Topic } from './topic.ts';

/** All content with its links computed once. Look-ups return undefined for ids nobody has. */
export interface Library extends Content {
  readonly reportById: ReadonlyMap<string, Report>;
  readonly initiativeById: ReadonlyMap<string, Initiative>;
  readonly documentById: ReadonlyMap<string, Document>;
  readonly indicatorById: ReadonlyMap<string, Indicator>;
  readonly guideById: ReadonlyMap<string, Guide>;
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly termById: ReadonlyMap<string, Term>;
  readonly observationById: ReadonlyMap<string, Observation>;
  readonly seriesByIndicator: ReadonlyMap<string, Series>;
  readonly observationsByIndicator: ReadonlyMap<string, readonly Observation[]>;
  readonly observationsByReport: ReadonlyMap<string, readonly Observation[]>;
  readonly mentionsByInitiative: ReadonlyMap<string, readonly Mention[]>;
  readonly mentionsByReport: ReadonlyMap<string, readonly Mention[]>;
  /** Initiatives whose basis names the document. */
  readonly initiativesByDocument: ReadonlyMap<string, readonly Initiative[]>;
  readonly guidesByDocument: ReadonlyMap<string, readonly Guide[]>;
  /** Reports whose text names the document or links to it. */
  readonly reportsByDocument: ReadonlyMap<string, readonly Report[]>;
  readonly guidesByInitiative: ReadonlyMap<string, readonly Guide[]>;
  /** Guides whose text uses the term. */
  readonly guidesByTerm: ReadonlyMap<string, readonly Guide[]>;
  /** Initiatives that name this one as related, the other way round. */
  readonly relatedToInitiative: ReadonlyMap<string, readonly Initiative[]>;
  readonly timeline: readonly TimelineEvent[];
  readonly matchNames: NameMatcher;
}

/** Joins content into a library. Content is taken as it is: what is wrong in it, the checks say. */
export function buildLibrary(content: Content): Library {
  const observationById = byId(content.observations);
  const matchNames = createNameMatcher(namesOf(content));
  const reports = content.reports.toSorted(byLatestPeriod);
  const mentions = reports.flatMap((report) => findMentions(report, matchNames, observationById));
  const { initiatives, guides } = content;
  return {
    ...content,
    reports,
    reportById: byId(reports),
    initiativeById: byId(initiatives),
    documentById: byId(content.documents),
    indicatorById: byId(content.indicators),
    guideById: byId(guides),
    topicById: byId(content.topics),
    termById: byId(content.terms),
    observationById,
    seriesByIndicator: new Map(content.series.map((series) => [series.indicator, series])),
    observationsByIndicator: Map.groupBy(content.observations, (observation) => observation.indicator),
    observationsByReport: Map.groupBy(content.observations, (observation) => observation.report),
    mentionsByInitiative: Map.groupBy(mentions, (mention) => mention.initiative),
    mentionsByReport: Map.groupBy(mentions, (mention) => mention.report),
    initiativesByDocument: invert(initiatives, (it) => it.basis.map((basis) => basis.document)),
    guidesByDocument: invert(guides, (it) => it.documents),
    reportsByDocument: invert(content.reports, (it) => namedIn(it.body, 'document', matchNames)),
    guidesByInitiative: invert(guides, (it) => it.initiatives),
    guidesByTerm: invert(guides, (it) => namedIn(it.body, 'term', matchNames)),
    relatedToInitiative: invert(initiatives, (it) => it.related),
    timeline: buildTimeline(content),
    matchNames,
  };
}

/** Every name that makes a link by itself, with what it stands for. */
export function* namesOf(content: Content): Generator<readonly [string, NameTarget]> {
  for (const { id, name, aliases } of content.initiatives) {
    for (const word of [name, ...aliases]) yield [word, { kind: 'initiative', id }];
  }
  for (const { id, title, aliases } of content.documents) {
    for (const word of [title, ...aliases]) yield [word, { kind: 'document', id }];
  }
  for (const { id, name, aliases } of content.terms) {
    for (const word of [name, ...aliases]) yield [word, { kind: 'term', id }];
  }
}

/** The latest period first; reports whose period the source hides come last, in the order of their ids. */
function byLatestPeriod(a: Report, b: Report): number {
  const [first, second] = [b.period.to ?? '', a.period.to ?? ''];
  return first === second ? Number(a.id > b.id) - Number(a.id < b.id) : first < second ? -1 : 1;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function invert<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const pairs = items.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })));
  const groups = Map.groupBy(pairs, (pair) => pair.key);
  return new Map([...groups].map(([key, group]) => [key, group.map((pair) => pair.item)]));
}
