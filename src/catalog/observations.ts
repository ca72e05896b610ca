import type { Observation } from '#domain/observation.ts';
import type { ObservationInContext } from '#domain/observation-in-context.ts';
import { getLibrary } from './library.ts';

/** Joins observations with their indicator and report; those of unknown indicators are left out. */
export function withContext(observations: readonly Observation[]): ObservationInContext[] {
  const { indicatorById, reportById } = getLibrary();
  return observations.flatMap((observation) => {
    const indicator = indicatorById.get(observation.indicator);
    const report = reportById.get(observation.report);
    return indicator && report ? [{ observation, indicator, report }] : [];
  });
}

/** How many rows of the same indicator a record's page shows: the indicator's page has them all. */
const NEIGHBOURS = 12;

/** One record's page: itself, its nearest neighbours under the same indicator, and the section it stands in. */
export function observationPage(id: string) {
  const { observationById, observationsByIndicator, site } = getLibrary();
  const observation = observationById.get(id);
  const [record] = observation ? withContext([observation]) : [];
  if (!record) throw new Error(`没有编号为 ${id} 的数据。`);
  const all = observationsByIndicator.get(record.indicator.id) ?? [];
  const section = record.report.body.sections.find((it) => it.id === record.observation.section);
  const notes = record.report.notes.filter((it) => it.section === record.observation.section);
  const neighbours = around(all, record.observation, NEIGHBOURS);
  return { ...record, site, section, notes, siblings: withContext(neighbours), total: all.length };
}

/** The nearest items before and after one of a list, without it; near an end, more of the other side. */
function around<T>(list: readonly T[], item: T, most: number): T[] {
  const last = Math.max(0, list.length - most - 1);
  const start = Math.min(last, Math.max(0, list.indexOf(item) - most / 2));
  return list.slice(start, start + most + 1).filter((it) => it !== item);
}
