import { addressOf } from '#domain/address.ts';
import { COLUMNS } from './frame.ts';
import { getLibrary } from './library.ts';

/** Every column and topic, for the page that lists them all. */
export function sitemapPage() {
  const { topics } = getLibrary();
  return {
    columns: Object.values(COLUMNS),
    topics: topics.map(({ id, name, summary }) => ({
      name,
      path: addressOf('topic', id),
      description: summary,
    })),
  };
}

type DatedKind = 'report' | 'initiative' | 'guide' | 'document';

/** Every address of the site with the day it was last checked, for search engines. */
export function listAddresses(): { path: string; date?: string }[] {
  const { topics, reports, initiatives, indicators, guides, documents, terms, observations } = getLibrary();
  const dated = (kind: DatedKind, items: readonly { id: string; verified: string }[]) =>
    items.map(({ id, verified }) => ({ path: addressOf(kind, id), date: verified }));
  return [
    ...Object.values(COLUMNS).map(({ path }) => ({ path })),
    ...topics.map(({ id }) => ({ path: addressOf('topic', id) })),
    ...dated('report', reports),
    ...dated('initiative', initiatives),
    ...dated('guide', guides),
    ...dated('document', documents),
    ...terms.map(({ id }) => ({ path: addressOf('term', id) })),
    ...reports.map(({ id }) => ({ path: `${addressOf('report', id)}numbers/` })),
    ...indicators.map(({ id }) => ({ path: addressOf('indicator', id) })),
    ...observations.map(({ id }) => ({ path: addressOf('observation', id) })),
  ];
}
