import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LoadedLibrary, loadLibrary } from '#content-files/load-library.ts';
import type { PlainDate } from '#domain/plain-date.ts';

const CONTENT = resolve('content');

/** A file of the content folder, as written. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** The published content of this repository, linked and checked, as of a fixed day. */
export function loadRealContent(): LoadedLibrary {
  return loadLibrary(CONTENT, { today: '2026-11-21' as PlainDate, includeDrafts: false });
}

/** Every file of the content folder, in the order of paths. */
export function readContentFiles(): ContentFile[] {
  return readdirSync(CONTENT, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ path: path.slice(CONTENT.length + 1), text: readFileSync(path, 'utf8') }));
}
