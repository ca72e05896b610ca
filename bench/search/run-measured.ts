import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How long a program took and the most memory it and its children had at once. */
export interface Spent {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const SAMPLE_EVERY_MS = 200;

/** Runs a TypeScript file with this Node and watches time and memory (memory on Linux only). */
export async function runMeasured(file: URL, ...args: string[]): Promise<Spent> {
  const started = performance.now();
  const child = spawn(process.execPath, [file.pathname, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, SAMPLE_EVERY_MS);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${file.pathname} ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: Math.round(peak / 1024) };
}

/** Kilobytes in memory of a process and all below it. */
function memoryOf(root: number): number {
  try {
    const parents = new Map<number, { parent: number; kilobytes: number }>();
    for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const status = read(`/proc/${entry}/status`);
      const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
      parents.set(Number(entry), { parent: field('PPid'), kilobytes: field('VmRSS') });
    }
    let sum = 0;
    for (const [pid, { kilobytes }] of parents) if (isBelow(pid, root, parents)) sum += kilobytes;
    return sum;
  } catch {
    return 0;
  }
}

function isBelow(pid: number, root: number, parents: ReadonlyMap<number, { parent: number }>): boolean {
  for (let at: number | undefined = pid; at; at = parents.get(at)?.parent) if (at === root) return true;
  return false;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
