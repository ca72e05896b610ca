import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measureNode } from './measure.ts';
import { writeBareProject } from './write-bare-project.ts';
import { writeContent } from './write-content.ts';

interface Request {
  readonly reports: number;
  readonly seed: number;
}

interface Result extends Measured {
  readonly pages: number;
}

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const request = readRequest(args);
  if (!request) {
    process.stderr.write('用法：npm run bench -- build [--reports 篇数] [--seed 整数]\n');
    return 2;
  }
  try {
    process.stdout.write(await compare(request));
    return 0;
  } catch (error) {
    process.stderr.write(`没有测成：${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function readRequest(args: string[]): Request | undefined {
  try {
    const options = { reports: { type: 'string' }, seed: { type: 'string' } } as const;
    const { values } = parseArgs({ args, options });
    const reports = Number(values.reports ?? 1000);
    const seed = Number(values.seed ?? 1);
    return Number.isInteger(reports) && reports > 0 && Number.isInteger(seed) ? { reports, seed } : undefined;
  } catch {
    return undefined;
  }
}

/** Builds the same text with a bare project and with ours, and prints both as a table. */
async function compare(request: Request): Promise<string> {
  const home = resolve('.cache/bench', `build-${request.reports}-${request.seed}`);
  const bareDir = join(home, 'bare');
  const contentDir = join(home, 'content');
  writeBareProject(bareDir);
  writeContent({ ours: contentDir, bare: join(bareDir, 'reports') }, request.reports, request.seed);
  const bare = await measureBuild([join(bareDir, 'build.mjs')], bareDir, join(bareDir, 'dist'));
  const outDir = join(home, 'dist');
  const ours = await measureBuild(['src/cli/build.ts'], process.cwd(), outDir, {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    BUILD_DATE: '2026-02-01',
  });
  return printTable(request, ours, bare);
}

async function measureBuild(
  script: string[],
  cwd: string,
  outDir: string,
  env: Record<string, string> = {},
): Promise<Result> {
  // A site left from the last run would add the time to delete it.
  rmSync(outDir, { recursive: true, force: true });
  const measured = await measureNode(script, { cwd, env });
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
  return { ...measured, pages: files.filter((file) => file.endsWith('.html')).length };
}

function printTable({ reports, seed }: Request, ours: Result, bare: Result): string {
  const cells = ({ pages, seconds, cpuSeconds, peakMegabytes }: Result, name: string) =>
    [
      name,
      String(pages),
      seconds.toFixed(1),
      cpuSeconds.toFixed(1),
      peakMegabytes.toFixed(0),
      ((seconds / pages) * 1000).toFixed(1),
    ].join(' | ');
  const ratio = (of: (result: Result) => number) => (of(ours) / of(bare)).toFixed(1);
  return `${reports} 篇报告，种子 ${seed}

| 谁 | 页数 | 用时（秒） | 处理器（秒） | 内存峰值（MB） | 每页（毫秒） |
|---|---:|---:|---:|---:|---:|
| ${cells(ours, '本站')} |
| ${cells(bare, '只用 Astro 和 MDX')} |
| 倍数 | ${ratio((it) => it.pages)} | ${ratio((it) => it.seconds)} | ${ratio((it) => it.cpuSeconds)} | ${ratio((it) => it.peakMegabytes)} | ${ratio((it) => it.seconds / it.pages)} |
`;
}
