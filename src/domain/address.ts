import type { NameTarget } from './name-matcher.ts';

/** Kinds of things that have a page of their own. */
export type PageKind = 'report' | 'initiative' | 'topic' | 'indicator' | 'guide' | 'document' | 'observation';

const FOLDERS: Record<PageKind, string> = {
  report: '/reports/',
  initiative: '/initiatives/',
  topic: '/topics/',
  indicator: '/indicators/',
  guide: '/guides/',
  document: '/documents/',
  observation: '/data/o/',
};

/** The permanent address of a thing, such as `/initiatives/malanhua-jihua/`. */
export function addressOf(kind: PageKind, id: string): string {
  return `${FOLDERS[kind]}${id}/`;
}

/** The permanent address of a section of a report. */
export function sectionAddress(report: string, section: string): string {
  return `${addressOf('report', report)}${section ? `#${section}` : ''}`;
}

/** Terms live together on one page; each has an anchor. */
export function termAddress(id: string): string {
  return `/glossary/#${id}`;
}

/** The address a name leads to. */
export function addressOfName(target: NameTarget): string {
  return target.kind === 'term' ? termAddress(target.id) : addressOf(target.kind, target.id);
}
