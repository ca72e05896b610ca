import { countDisclosure } from '#domain/disclosure.ts';
import { getLibrary } from './library.ts';
import { listReports, reportWithDisclosure } from './reports.ts';

/** What the data page shows: how much each report and topic publishes, hides, or gives only in words. */
export function dataPage() {
  const { observations, indicatorById, topics, series } = getLibrary();
  return {
    all: countDisclosure(observations),
    reports: listReports().map(reportWithDisclosure),
    topics: topics.map((topic) => ({
      topic,
      disclosure: countDisclosure(
        observations.filter((it) => indicatorById.get(it.indicator)?.topic === topic.id),
      ),
    })),
    series: series.flatMap((it) => {
      const indicator = indicatorById.get(it.indicator);
      return indicator ? [{ series: it, indicator }] : [];
    }),
  };
}
