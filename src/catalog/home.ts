import { countDisclosure } from '#domain/disclosure.ts';
import { listGuides } from './guides.ts';
import { getLibrary } from './library.ts';
import { listReports, reportWithDisclosure } from './reports.ts';
import { listTopics } from './topics.ts';

/** What the home page shows. */
export function homePage() {
  const library = getLibrary();
  return {
    site: library.site,
    topics: listTopics(),
    guides: listGuides().flatMap((group) => group.guides),
    reports: listReports().map(reportWithDisclosure),
    disclosure: countDisclosure(library.observations),
    counts: {
      initiatives: library.initiatives.length,
      indicators: library.indicators.length,
      observations: library.observations.length,
      documents: library.documents.length,
      terms: library.terms.length,
    },
    timeline: library.timeline.slice(0, 6),
  };
}
