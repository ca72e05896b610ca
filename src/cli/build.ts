import { rmSync } from 'node:fs';
import { readSettings, type Settings } from '#content-files/settings.ts';
import { sharedLibrary } from '#content-files/shared-library.ts';
import { withBuildLock } from './build-lock.ts';
import { judgeFolders, replaceFolder, tidyAfterKilled } from './out-folder.ts';
import { printIssues } from './print-issues.ts';

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const settings = readSettings(process.env, new Date());
  const problem =
    args.length > 0
      ? `生成网站的命令后面不写别的，现在多了“${args.join(' ')}”。内容和输出的位置用环境变量 CONTENT_DIR、OUT_DIR 指定。`
      : judgeFolders(settings, process.cwd());
  if (problem) {
    process.stderr.write(`${problem}\n`);
    return 2;
  }
  return build(settings);
}

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
    await withBuildLock(async () => {
      tidyAfterKilled(settings.outDir);
      await buildInto(next);
      replaceFolder(settings.outDir, next);
    });
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    process.stderr.write(`生成网站时出错：${error instanceof Error ? error.message : String(error)}\n`);
    process.stderr.write('上一次生成的网站原样保留。\n');
    return 1;
  }
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
