import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** Reads the files of one folder that end in `extension`, in name order; a missing folder is empty. */
export function readFolder(root: string, folder: string, extension: string): SourceFile[] {
  const directory = join(root, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension) && isInside(root, join(directory, name)))
    .sort()
    .map((name) => readSource(root, join(directory, name)));
}

/** Reads one file; undefined when it does not exist. */
export function readSingle(root: string, name: string): SourceFile | undefined {
  const path = join(root, name);
  return existsSync(path) && isInside(root, path) ? readSource(root, path) : undefined;
}

/** A link that leads out of the content folder is not content; `npm run check` names it. */
function isInside(root: string, path: string): boolean {
  return existsSync(path) && realpathSync(path).startsWith(realpathSync(root) + sep);
}

function readSource(root: string, path: string): SourceFile {
  return { path: join('content', relative(root, path)), text: readFileSync(path, 'utf8') };
}

/** Names every content file as issues name it. */
export function listContentFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|yaml|csv)$/u.test(name))
    .map((name) => join('content', name))
    .sort();
}
