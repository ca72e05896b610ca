import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a command took. */
export interface Measured {
  readonly seconds: number;
  /** Time on the processor in all threads: other work on the machine changes it far less than `seconds`. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Runs a Node script in a process of its own and measures it. Throws when the script fails. */
export async function measureNode(
  script: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Measured> {
  const usageDir = mkdtempSync(join(tmpdir(), 'bench-usage-'));
  const preload = join(import.meta.dirname, 'usage.preload.ts');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    BENCH_USAGE_DIR: usageDir,
    ...options.env,
  };
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', preload, ...script], {
    cwd: options.cwd,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`“${script.join(' ')}”没有成功，退出码 ${code}。`);
  const usage = readUsage(join(usageDir, `${child.pid}.json`));
  rmSync(usageDir, { recursive: true, force: true });
  return {
    seconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMegabytes: usage.maxRSS / 1024,
  };
}

function readUsage(path: string): NodeJS.ResourceUsage {
  return JSON.parse(readFileSync(path, 'utf8')) as NodeJS.ResourceUsage;
}
