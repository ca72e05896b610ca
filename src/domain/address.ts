/** Kinds of things that have a page of their own. */
export type PageKind =
  | 'report'
  | 'initiative'
  | 'topic'
  | 'indicator'
  | 'guide'
  | 'document'
  | 'term'
  | 'observation';

const FOLDERS: Record<PageKind, string> = {
  report: '/reports/',
  initiative: '/initiatives/',
  topic: '/topics/',
  indicator: '/indicators/',
  guide: '/guides/',
  document: '/documents/',
  term: '/glossary/',
  observation: '/data/o/',
};

/** The permanent address of a thing, such as `/initiatives/malanhua-jihua/`. */
export function addressOf(kind: PageKind, id: string): string {
  return `${FOLDERS[kind]}${id}/`;
}

/** The id of the thing of this kind whose page, or a place on it, an address leads to; undefined otherwise. */
export function idAt(kind: PageKind, href: string): string | undefined {
  const folder = FOLDERS[kind];
  if (!href.startsWith(folder)) return undefined;
  return /^([^/?#]+)\/(?:[?#]|$)/u.exec(href.slice(folder.length))?.[1];
}

/** The permanent address of a section of a report. */
export function sectionAddress(report: string, section: string): string {
  return `${addressOf('report', report)}${section ? `#${section}` : ''}`;
}
