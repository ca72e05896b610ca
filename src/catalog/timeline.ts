import { yearOf } from '#domain/plain-date.ts';
import { getLibrary } from './library.ts';

/** All events by year, newest first, each with the name of its topic. */
export function timelineByYear() {
  const { timeline, topicById } = getLibrary();
  const events = timeline.map((event) => ({
    ...event,
    topicName: event.topic ? topicById.get(event.topic)?.name : undefined,
  }));
  return [...Map.groupBy(events, (event) => yearOf(event.date))].map(([year, list]) => ({
    year,
    events: list,
  }));
}
