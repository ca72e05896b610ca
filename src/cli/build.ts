import { existsSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '#content-files/settings.ts';
import { sharedLibrary } from '#content-files/shared-library.ts';
import { withBuildLock } from './build-lock.ts';
import { printIssues } from './print-issues.ts';

parseArgs({ options: {} });
process.exitCode = await build(readSettings(process.env, new Date()));

/** Checks the content, builds beside the last good site, and only then takes its place. */
async function build(settings: Settings): Promise<number> {
  const { issues } = sharedLibrary(settings, false);
  const errors = issues.filter((issue) => issue.level === 'error');
  if (errors.length > 0) {
    printIssues(errors, process.stderr);
    process.stderr.write('内容有错，没有生成网站；上一次生成的网站原样保留。\n');
    return 1;
  }
  const next = `${settings.outDir}.next-${process.pid}`;
  try {
    await withBuildLock(() => buildInto(next));
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    process.stderr.write(`生成网站时出错：${error instanceof Error ? error.message : String(error)}\n`);
    process.stderr.write('上一次生成的网站原样保留。\n');
    return 1;
  }
  replaceFolder(settings.outDir, next);
  process.stdout.write(`网站已生成：${settings.outDir}\n`);
  return 0;
}

async function buildInto(outDir: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const cacheDir = `.cache/build-${process.pid}`;
  const astro = await import('astro');
  try {
    await astro.build({ outDir, cacheDir, logLevel: 'error' });
  } finally {
    rmSync(cacheDir, { recursive: true, force: true });
  }
}

/** Puts `next` in the place of `current`; the old folder is gone only after the new one stands. */
function replaceFolder(current: string, next: string): void {
  const old = `${current}.old-${process.pid}`;
  if (existsSync(current)) renameSync(current, old);
  renameSync(next, current);
  rmSync(old, { recursive: true, force: true });
}
