import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedLibrary, loadLibrary } from './load-library.ts';
import type { Settings } from './settings.ts';

interface Shelf {
  stamp: string;
  loaded: LoadedLibrary;
}

// The build command and the Astro config are separate module graphs of one process; both see this one library.
const SHELVES = Symbol.for('renshe.shelves');
const home = globalThis as { [SHELVES]?: Map<string, Shelf> };
home[SHELVES] ??= new Map();
const shelves = home[SHELVES];

/** The library of a content folder, read once a process, and again in the preview when a file has changed. */
export function sharedLibrary(settings: Settings, isPreview: boolean): LoadedLibrary {
  const key = `${settings.contentDir} ${settings.today} ${settings.includeDrafts}`;
  const known = shelves.get(key);
  if (known && !isPreview) return known.loaded;
  const stamp = isPreview ? newestChange(settings.contentDir) : '';
  if (known?.stamp === stamp) return known.loaded;
  const loaded = loadLibrary(settings.contentDir, settings);
  shelves.set(key, { stamp, loaded });
  return loaded;
}

function newestChange(root: string): string {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const times = files.map((file) => statSync(join(root, file)).mtimeMs);
  return `${files.length}/${Math.max(0, ...times)}`;
}
