import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { Pluggable } from 'unified';
import { addressOf } from '#domain/address.ts';
import type { Library } from '#domain/library.ts';
import { type LinkContext, remarkAutoLinks } from './auto-links.ts';
import { guardPlugin } from './guard/guard.ts';
import { remarkHideUnpublished } from './hide-unpublished.ts';
import { remarkNoteLinks } from './note-links.ts';
import { remarkObservationReferences } from './observation-references.ts';
import { GFM } from './parse.ts';
import { remarkSectionIds } from './section-ids.ts';

/** What happens to MDX on its way in, in this order. `getLibrary` is asked anew for each file. */
export function remarkPipeline(getLibrary: () => Library): Pluggable[] {
  return [
    guardPlugin,
    [remarkHideUnpublished, (path: string) => isPublic(getLibrary(), path)],
    [remarkGfm, GFM],
    remarkCjkFriendly,
    [remarkNoteLinks, (path: string, section: string) => notesAddress(getLibrary(), path, section)],
    remarkSectionIds,
    [remarkObservationReferences, (id: string) => getLibrary().observationById.get(id)],
    [remarkAutoLinks, (path: string) => linkContext(getLibrary(), path)],
  ];
}

const PAGE = /\/(reports|initiatives|guides)\/([^/]+?)(?:\/index)?\.mdx$/u;

function isPublic({ reportById, initiativeById, guideById }: Library, path: string): boolean {
  const [, folder, id = ''] = PAGE.exec(path) ?? [];
  const published = { reports: reportById, initiatives: initiativeById, guides: guideById };
  return folder === undefined || published[folder as keyof typeof published].has(id);
}

function linkContext(library: Library, path: string): LinkContext {
  const [, folder, id] = PAGE.exec(path) ?? [];
  return {
    matchNames: library.matchNames,
    // Reports are long: explanations would push them past one round trip, so their terms are plain links.
    explainTerm: (term) => (folder === 'reports' ? undefined : library.termById.get(term)),
    ...(folder === 'initiatives' && { self: `initiative/${id}` }),
  };
}

function notesAddress(library: Library, path: string, section: string): string | undefined {
  const [, folder, id] = PAGE.exec(path) ?? [];
  const report = folder === 'reports' && id ? library.reportById.get(id) : undefined;
  const hasNotes = report?.notes.some((note) => note.section === section);
  return hasNotes ? `${addressOf('report', id ?? '')}numbers/#note-${section}` : undefined;
}
