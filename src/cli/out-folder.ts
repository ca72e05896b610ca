import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Settings } from '#content-files/settings.ts';

/** Says in Chinese why a build must not start: no content to read, or a folder that it would destroy by replacing it. */
export function judgeFolders({ contentDir, outDir }: Settings, project: string): string | undefined {
  if (!isFolder(contentDir)) return `找不到内容文件夹“${contentDir}”。用环境变量 CONTENT_DIR 指定它在哪里。`;
  if (isWithin(project, outDir) || isWithin(contentDir, outDir) || isWithin(outDir, contentDir)) {
    return `不能把网站生成到“${outDir}”：那里有项目或内容，会被整个换掉。用环境变量 OUT_DIR 另写一个文件夹，如 dist。`;
  }
  if (!existsSync(outDir)) return undefined;
  if (!isFolder(outDir))
    return `不能把网站生成到“${outDir}”：那是一个文件。用环境变量 OUT_DIR 另写一个文件夹。`;
  const isOurs = existsSync(join(outDir, 'index.html')) || readdirSync(outDir).length === 0;
  return isOurs
    ? undefined
    : `不能把网站生成到“${outDir}”：里面有别的文件，不是生成过的网站，会被整个换掉。换一个空文件夹，或先把它清空。`;
}

/** Puts `next` in the place of `current`; the old folder is gone only after the new one stands. */
export function replaceFolder(current: string, next: string): void {
  const old = `${current}.old-${process.pid}`;
  if (existsSync(current)) renameSync(current, old);
  try {
    renameSync(next, current);
  } catch (error) {
    if (existsSync(old)) renameSync(old, current);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Clears what builds that were killed left beside the site, and brings the site back if one died while replacing it. */
export function tidyAfterKilled(outDir: string): void {
  const folder = dirname(outDir);
  if (!existsSync(folder)) return;
  const left = readdirSync(folder).filter((name) => {
    const mark = name.startsWith(`${basename(outDir)}.`) ? name.slice(basename(outDir).length) : '';
    const process = /^\.(?:next|old)-(\d+)$/u.exec(mark)?.[1];
    return process !== undefined && !isRunning(Number(process));
  });
  for (const name of left.filter((it) => it.includes('.old-'))) {
    if (!existsSync(outDir)) renameSync(join(folder, name), outDir);
  }
  for (const name of left) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Whether a process lives, also one that belongs to somebody else. */
export function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
