import { countDisclosure } from '#domain/disclosure.ts';
import type { Initiative } from '#domain/initiative.ts';
import { byPinyin, getLibrary } from './library.ts';

/** The topics in the order of the menu, with how much each holds. */
export function listTopics() {
  const { topics, initiatives, indicators, guides } = getLibrary();
  return topics.map((topic) => ({
    topic,
    initiatives: initiatives.filter((it) => it.topic === topic.id).length,
    indicators: indicators.filter((it) => it.topic === topic.id).length,
    guides: guides.filter((it) => it.topic === topic.id).length,
  }));
}

/** All guides, grouped by topic in the order of the menu. */
export function listGuides() {
  const { topics, guides } = getLibrary();
  return topics
    .map((topic) => ({ topic, guides: guides.filter((guide) => guide.topic === topic.id) }))
    .filter((group) => group.guides.length > 0);
}

/** Initiatives of a topic, full pages first, then by name. */
export function listInitiatives(topic: string): Initiative[] {
  return getLibrary()
    .initiatives.filter((initiative) => initiative.topic === topic)
    .toSorted((a, b) => a.priority.localeCompare(b.priority) || byPinyin(a.name, b.name));
}

/** Indicators of a topic with how many values each has, in the order of its file. */
export function listIndicators(topic: string) {
  const { indicators, observationsByIndicator, seriesByIndicator } = getLibrary();
  return indicators
    .filter((indicator) => indicator.topic === topic)
    .map((indicator) => {
      const observations = observationsByIndicator.get(indicator.id) ?? [];
      return {
        indicator,
        total: observations.length,
        reported: observations.filter((it) => it.status === 'reported').length,
        hasSeries: seriesByIndicator.has(indicator.id),
      };
    });
}

/** Reports, the latest period first, with how much of their numbers is public. */
export function listReports(limit = Number.POSITIVE_INFINITY) {
  const { reports, observationsByReport } = getLibrary();
  return reports.slice(0, limit).map((report) => ({
    report,
    disclosure: countDisclosure(observationsByReport.get(report.id) ?? []),
  }));
}
