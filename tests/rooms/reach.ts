import type { Import, SourceFile } from './source-files.ts';

/** Whether an import is to be followed. */
type Follow = (it: Import) => boolean;

/** Every file that a file pulls in, itself included. */
export function reachOf(path: string, files: ReadonlyMap<string, SourceFile>, follow: Follow): Set<string> {
  const seen = new Set<string>();
  const queue = [path];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const file = files.get(next);
    if (!file || seen.has(next)) continue;
    seen.add(next);
    for (const it of file.imports) if (it.target && follow(it)) queue.push(it.target);
  }
  return seen;
}

/** One import cycle as a list of paths that ends where it began, or undefined when there is none. */
export function findCycle(files: ReadonlyMap<string, SourceFile>): string[] | undefined {
  const done = new Set<string>();
  for (const path of files.keys()) {
    const cycle = walk(path, [], files, done);
    if (cycle) return cycle;
  }
  return undefined;
}

function walk(
  path: string,
  trail: readonly string[],
  files: ReadonlyMap<string, SourceFile>,
  done: Set<string>,
): string[] | undefined {
  if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
  if (done.has(path)) return undefined;
  for (const { target } of files.get(path)?.imports ?? []) {
    const cycle = target && files.has(target) ? walk(target, [...trail, path], files, done) : undefined;
    if (cycle) return cycle;
  }
  done.add(path);
  return undefined;
}
