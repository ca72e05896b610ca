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

/** One record's page: itself, its neighbours under the same indicator, and the sentence it stands in. */
export function observationPage(id: string) {
  const { observationById, observationsByIndicator, site } = getLibrary();
  const observation = observationById.get(id);
  const [record] = observation ? withContext([observation]) : [];
  if (!record) throw new Error(`没有编号为 ${id} 的数据。`);
  const siblings = observationsByIndicator.get(record.indicator.id) ?? [];
  const section = record.report.body.sections.find((it) => it.id === record.observation.section);
  const notes = record.report.notes.filter((it) => it.section === record.observation.section);
  return { ...record, site, section, notes, siblings: withContext(siblings.filter((it) => it.id !== id)) };
}
