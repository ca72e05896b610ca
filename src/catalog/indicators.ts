import { chartOfSeries } from '#charts/series-chart.ts';
import type { Indicator } from '#domain/indicator.ts';
import { keywordsOf } from './frame.ts';
import { byPinyin, getLibrary } from './library.ts';
import { withContext } from './observations.ts';

/** What an indicator page shows. */
export function indicatorPage(id: string) {
  const library = getLibrary();
  const indicator = library.indicatorById.get(id);
  if (!indicator) throw new Error(`没有编号为 ${id} 的指标。`);
  const topic = library.topicById.get(indicator.topic);
  const series = library.seriesByIndicator.get(id);
  const records = withContext(library.observationsByIndicator.get(id) ?? []);
  return {
    indicator,
    topic,
    actuals: records.filter((it) => it.observation.kind === 'actual'),
    targets: records.filter((it) => it.observation.kind === 'target'),
    site: library.site,
    keywords: keywordsOf(indicator.name, topic?.name, indicator.measure, ...indicator.aliases),
    verified: lastVerified(),
    chart: series && chartOfSeries(indicator, series),
    isEmpty: !series && records.length === 0,
    lookAlikes: indicator.lookAlikes.flatMap(({ id: other, why }) => {
      const lookAlike = library.indicatorById.get(other);
      return lookAlike ? [{ indicator: lookAlike, why }] : [];
    }),
    neighbours: neighboursOf(indicator),
  };
}

/** Indicators are checked together with the reports they come from. */
function lastVerified(): string {
  return (
    getLibrary()
      .reports.map((report) => report.verified)
      .toSorted()
      .at(-1) ?? ''
  );
}

function neighboursOf(indicator: Indicator): Indicator[] {
  const { indicators } = getLibrary();
  return indicators
    .filter(
      (it) =>
        it.topic === indicator.topic &&
        it !== indicator &&
        it.name.slice(0, 4) === indicator.name.slice(0, 4),
    )
    .toSorted((a, b) => byPinyin(a.name, b.name))
    .slice(0, 8);
}
