import { isUtf8 } from 'node:buffer';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** Reads the files of one folder that end in `extension`, in name order; a missing folder is empty. */
export function readFolder(root: string, folder: string, extension: string): SourceFile[] {
  const directory = join(root, folder);
  if (!existsSync(directory) || (folder !== '.' && lstatSync(directory).isSymbolicLink())) return [];
  return listFiles(directory)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => readSource(root, join(directory, name)));
}

/** Reads one file; undefined when it does not exist. */
export function readSingle(root: string, name: string): SourceFile | undefined {
  const path = join(root, name);
  return existsSync(path) && lstatSync(path).isFile() ? readSource(root, path) : undefined;
}

/** Names every content file as issues name it. */
export function listContentFiles(root: string): string[] {
  return listFiles(root)
    .filter((name) => /\.(?:mdx|yaml|csv)$/u.test(name))
    .map((name) => join('content', name))
    .sort();
}

/**
 * Names of the plain files below a folder. A link is never content, wherever it leads, nor is a pipe or a device;
 * readdir by itself would walk through links, and round in circles.
 */
function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(root, name);
    return entry.isFile() ? [name] : [];
  });
}

function readSource(root: string, path: string): SourceFile {
  const bytes = readFileSync(path);
  const file = { path: join('content', relative(root, path)), text: bytes.toString('utf8') };
  return isUtf8(bytes) ? file : { ...file, isGarbled: true };
}
