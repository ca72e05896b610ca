import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** Reads the files of one folder that end in `extension`, in name order; a missing folder is empty. */
export function readFolder(root: string, folder: string, extension: string): SourceFile[] {
  const directory = join(root, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => readSource(root, join(directory, name)));
}

/** Reads one file; undefined when it does not exist. */
export function readSingle(root: string, name: string): SourceFile | undefined {
  const path = join(root, name);
  return existsSync(path) ? readSource(root, path) : undefined;
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
