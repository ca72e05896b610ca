import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { shortenFirstSearch } from '#search/first-search.ts';
import { launchChromium } from '#tests/browser/chromium.ts';
import { withoutMarks } from '#tests/search/searchable-text.ts';
import { substringCases } from '#tests/search/substrings.ts';
import { type CorpusPage, makeCorpus, writeCorpus } from './corpus.ts';
import { type MeasuredServer, serveMeasured } from './measured-server.ts';
import { runMeasured, type Spent } from './run-measured.ts';
import { writeStockPage } from './stock.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000' },
    site: { type: 'string', default: 'dist' },
    queries: { type: 'string', default: '30' },
    seeds: { type: 'string', default: 'tests/fixtures/seeds' },
  },
});

const QUESTIONS = [
  '失业了怎么办理登记',
  '怎么申请创业担保贷款',
  '拖欠农民工工资找哪个部门',
  '社保卡怎么领',
  '工伤认定怎么办',
  '技能培训有什么补贴',
];

if (!existsSync(join(values.site, 'search', 'index.html'))) {
  process.stderr.write(`${values.site} 里没有建好的网站，先运行 npm run build。\n`);
  process.exit(2);
}
const browser = await launchChromium();
for (const size of values.sizes.split(',').map(Number)) await compare(size);
await browser.close();

type Engine = { name: 'stock' | 'ours'; siteDir: string; build: Spent; server: MeasuredServer };
type Measured = { name: string; build: Spent; cold: Sample; warm: Sample; hot: Sample };
type Sample = { ms: number[]; kilobytes: number[]; requests: number[] };

/** Builds both indexes over the same pages and asks both the same queries, turn by turn. */
async function compare(size: number): Promise<void> {
  const pages = makeCorpus(size, resolve(values.seeds), resolve('bench/search/names.txt'));
  const queries = pickQueries(pages, Number(values.queries));
  process.stdout.write(`\n${size} pages, ${queries.length} queries\n`);
  const engines = [await prepare('stock', pages), await prepare('ours', pages)];
  const measured = engines.map(({ name, build }) => ({
    name,
    build,
    cold: emptySample(),
    warm: emptySample(),
    hot: emptySample(),
  }));
  for (const query of queries) {
    for (const [at, { server }] of engines.entries())
      await askCold(browser, server, query, measured[at] as Measured);
  }
  for (const [at, { server }] of engines.entries())
    await askOpen(browser, server, queries, measured[at] as Measured);
  for (const { server, siteDir } of engines) {
    server.close();
    rmSync(siteDir, { recursive: true, force: true });
  }
  print(measured);
}

async function prepare(name: 'stock' | 'ours', pages: CorpusPage[]): Promise<Engine> {
  const siteDir = mkdtempSync(join(tmpdir(), `search-bench-${name}-`));
  writeCorpus(pages, siteDir);
  const build = await runMeasured(new URL(`./build-${name}.ts`, import.meta.url), siteDir);
  if (name === 'stock') writeStockPage(siteDir);
  else copyShell(siteDir);
  return { name, siteDir, build, server: await serveMeasured(siteDir) };
}

/** The real search page with its scripts, over the generated pages. */
function copyShell(siteDir: string): void {
  for (const part of ['search', 'assets', 'icon.svg']) {
    cpSync(join(values.site, part), join(siteDir, part), { recursive: true });
  }
  shortenFirstSearch(siteDir, '/');
}

function pickQueries(pages: CorpusPage[], count: number): string[] {
  const texts = pages.map((page) => ({
    url: page.url,
    blocks: [page.title, ...page.sections.flatMap(({ heading, text }) => [heading, text])].map(withoutMarks),
  }));
  const names = pages.filter(({ kind }) => kind === '项目').slice(0, count / 5);
  const substrings = substringCases(texts, count - names.length - QUESTIONS.length, 3);
  return [...substrings.map(({ query }) => query), ...names.map(({ title }) => title), ...QUESTIONS];
}

function emptySample(): Sample {
  return { ms: [], kilobytes: [], requests: [] };
}

async function timed(server: MeasuredServer, sample: Sample, work: () => Promise<unknown>): Promise<void> {
  server.take();
  const started = performance.now();
  await work();
  sample.ms.push(performance.now() - started);
  const { bytes, requests } = server.take();
  sample.kilobytes.push(bytes / 1000);
  sample.requests.push(requests);
}

function isDone(page: Page, query: string): Promise<unknown> {
  return page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLElement>('[data-search-state="done"]')?.dataset['searchQuery'] === wanted,
    query,
    { polling: 5 },
  );
}

async function askCold(
  from: Browser,
  server: MeasuredServer,
  query: string,
  { cold }: Measured,
): Promise<void> {
  const context = await from.newContext();
  const page = await context.newPage();
  await timed(server, cold, async () => {
    await page.goto(`${server.url}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    await isDone(page, query);
  });
  await context.close();
}

async function askOpen(from: Browser, server: MeasuredServer, queries: string[], { warm, hot }: Measured) {
  const context = await from.newContext();
  const page = await context.newPage();
  await page.goto(`${server.url}/search/?q=${encodeURIComponent('工作')}`);
  await isDone(page, '工作');
  const ask = async (query: string) => {
    await page.evaluate((text) => {
      const form = document.querySelector<HTMLFormElement>('main form, body > form');
      const field = form?.querySelector<HTMLInputElement>('[name="q"]');
      if (field) field.value = text;
      form?.requestSubmit();
    }, query);
    await isDone(page, query);
  };
  for (const query of queries) {
    await timed(server, warm, () => ask(query));
    await ask('工作');
    await timed(server, hot, () => ask(query));
  }
  await context.close();
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function print(rows: readonly Measured[]): void {
  const range = (numbers: number[]) =>
    `${quantile(numbers, 0.5).toFixed(0)} / ${quantile(numbers, 0.95).toFixed(0)}`;
  const table = rows.map(({ name, build, cold, warm, hot }) => ({
    engine: name,
    'build s': build.seconds.toFixed(1),
    'peak MB': build.peakMegabytes,
    'cold ms p50 / p95': range(cold.ms),
    'cold KB p50 / max': `${quantile(cold.kilobytes, 0.5).toFixed(0)} / ${Math.max(...cold.kilobytes).toFixed(0)}`,
    'requests p50 / max': `${quantile(cold.requests, 0.5)} / ${Math.max(...cold.requests)}`,
    'warm ms p50 / p95': range(warm.ms),
    'hot ms p50 / p95': range(hot.ms),
  }));
  console.table(table);
}
