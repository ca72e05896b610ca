import { countDisclosure } from '#domain/disclosure.ts';
import { getLibrary } from './library.ts';
import { listGuides, listReports, listTopics } from './lists.ts';

/** How many reports the home page shows: the list of reports has them all. */
const LATEST = 6;

/** What the home page shows. */
export function homePage() {
  const library = getLibrary();
  return {
    site: library.site,
    topics: listTopics(),
    guides: listGuides().flatMap((group) => group.guides),
    reports: listReports(LATEST),
    disclosure: countDisclosure(library.observations),
    counts: {
      reports: library.reports.length,
      initiatives: library.initiatives.length,
      indicators: library.indicators.length,
      observations: library.observations.length,
      documents: library.documents.length,
      terms: library.terms.length,
    },
    timeline: library.timeline.slice(0, 6),
  };
}
