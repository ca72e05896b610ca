import { countDisclosure } from '#domain/disclosure.ts';
import type { Topic } from '#domain/topic.ts';
import { getLibrary } from './library.ts';
import { listIndicators, listInitiatives } from './lists.ts';
import { withContext } from './observations.ts';

/** What a topic page shows. */
export function topicPage(id: string) {
  const library = getLibrary();
  const topic = library.topicById.get(id);
  if (!topic) throw new Error(`没有编号为 ${id} 的板块。`);
  const own = new Set(library.indicators.filter((it) => it.topic === id).map((it) => it.id));
  const observations = library.observations.filter((it) => own.has(it.indicator));
  const events = library.timeline.filter((event) => event.topic === id);
  const initiatives = listInitiatives(id);
  return {
    topic,
    site: library.site,
    verified: initiatives
      .map((it) => it.verified)
      .toSorted()
      .at(-1),
    needs: needsOf(topic),
    guides: library.guides.filter((guide) => guide.topic === id),
    initiatives,
    headline: headlinesOf(topic),
    indicators: listIndicators(id),
    disclosure: countDisclosure(observations),
    timeline: { recent: events.slice(0, 10), earlier: events.slice(10) },
  };
}

function needsOf(topic: Topic) {
  const { initiativeById, guideById } = getLibrary();
  return topic.needs.map((need) => ({
    want: need.want,
    initiatives: need.initiatives.flatMap((id) => initiativeById.get(id) ?? []),
    guides: need.guides.flatMap((id) => guideById.get(id) ?? []),
  }));
}

/** The latest national value of each headline indicator, or else the most telling record of a report. */
function headlinesOf(topic: Topic) {
  const { indicatorById, seriesByIndicator, observationsByIndicator } = getLibrary();
  return topic.headlineIndicators
    .flatMap((id) => indicatorById.get(id) ?? [])
    .map((indicator) => {
      const series = seriesByIndicator.get(indicator.id);
      const actuals = (observationsByIndicator.get(indicator.id) ?? []).filter((it) => it.kind === 'actual');
      const best = actuals.find((it) => it.status === 'reported') ?? actuals[0];
      return {
        indicator,
        latest: series?.points.at(-1),
        latestUnit: series?.unit ?? '',
        record: best && withContext([best])[0],
      };
    });
}
