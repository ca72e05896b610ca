import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './out-folder.ts';

const LOCK = '.cache/build.lock';

/** Runs one build of this checkout at a time: Astro keeps its working files in one place for all of them. */
export async function withBuildLock<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(LOCK), { recursive: true });
  while (!takeLock()) await setTimeout(200);
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** The lock appears with its process id in it, so that nobody ever reads an empty one. */
function takeLock(): boolean {
  const own = `${LOCK}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, LOCK);
    return true;
  } catch {
    if (!isHolderAlive()) rmSync(LOCK, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** A build that was killed leaves its lock behind; its process id tells. */
function isHolderAlive(): boolean {
  try {
    return isRunning(Number(readFileSync(LOCK, 'utf8')));
  } catch {
    return false;
  }
}
