import { yearOf } from '#domain/plain-date.ts';
import { getLibrary } from './library.ts';

/** All events by year, newest first. */
export function timelineByYear() {
  const { timeline } = getLibrary();
  return [...Map.groupBy(timeline, (event) => yearOf(event.date))].map(([year, events]) => ({
    year,
    events,
  }));
}
