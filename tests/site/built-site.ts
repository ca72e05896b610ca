import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Page, readPage } from './html.ts';

/** A built site on disk, with every page taken apart. */
export interface BuiltSite {
  readonly pages: readonly Page[];
  /** Address of every file, such as `/assets/x.css` and `/reports/index.html`. */
  readonly files: ReadonlySet<string>;
  /** Where the site says it lives, such as `https://example.org`. */
  readonly origin: string;
  readonly read: (file: string) => Buffer;
}

/** Reads a built folder. */
export function readBuiltSite(root: string, origin: string): BuiltSite {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
  const read = (file: string) => readFileSync(join(root, file));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(addressOfFile(file), read(file).toString('utf8')));
  return { pages, files: new Set(files), origin, read };
}

/** A site held in memory, for showing that a check can fail. */
export function siteOf(files: Readonly<Record<string, string>>, origin = 'https://site.example'): BuiltSite {
  const names = Object.keys(files);
  return {
    pages: names
      .filter((file) => file.endsWith('.html'))
      .map((file) => readPage(addressOfFile(file), files[file] ?? '')),
    files: new Set(names),
    origin,
    read: (file) => Buffer.from(files[file] ?? ''),
  };
}

/** `/x/index.html` is the page at `/x/`. */
function addressOfFile(file: string): string {
  return file.replace(/index\.html$/u, '');
}

/** The file a host hands out for an address. */
export function fileOfAddress(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}
