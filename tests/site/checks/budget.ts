import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { BuiltSite } from '#tests/site/built-site.ts';
import { attribute, byAttribute, byTag, type Page } from '#tests/site/html.ts';

/** One round trip of a new connection. */
export const FIRST_TRIP = 14_600;
/** Script of a page that draws, searches and calculates nothing. */
export const SMALL_SCRIPT = 3 * 1024;

/** Brotli at its best is slow: short pages are weighed at the quality of a busy host. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const LONG = 20_000;

/** What a page costs before it can be read, in compressed bytes. */
export interface Weight {
  readonly path: string;
  readonly gzip: number;
  readonly brotli: number;
  readonly script: number;
  readonly isPlain: boolean;
}

/** Weighs every page: HTML and render-blocking styles, and apart from them the scripts it starts. */
export function weighPages(site: BuiltSite): Weight[] {
  const weighFile = memoize((file: string) => weigh(site.read(file), true));
  return site.pages.map((page) => {
    const styles = stylesOf(page).map(weighFile);
    const html = weigh(Buffer.from(page.source), page.source.length > LONG);
    const scripts = reachScripts(site, scriptsOf(page)).map(weighFile);
    return {
      path: page.path,
      gzip: sum([html, ...styles].map((it) => it.gzip)),
      brotli: sum([html, ...styles].map((it) => it.brotli)),
      script: sum(scripts.map((it) => it.gzip)),
      isPlain: isPlain(page),
    };
  });
}

/** Pages over a budget, and scripts that hold up the first paint. */
export function findHeavyPages(site: BuiltSite, weights = weighPages(site)): string[] {
  const blocking = site.pages.flatMap((page) =>
    byTag(page, 'script')
      .filter((script) => attribute(script, 'src') && !isDeferred(script))
      .map((script) => `${page.path}: ${attribute(script, 'src')} blocks rendering`),
  );
  const heavy = weights.flatMap(({ path, brotli, script, isPlain: plain }) => [
    ...(brotli > FIRST_TRIP ? [`${path}: ${brotli} bytes with brotli, ${brotli - FIRST_TRIP} too many`] : []),
    ...(plain && script > SMALL_SCRIPT ? [`${path}: ${script} bytes of script`] : []),
  ]);
  return [...heavy, ...blocking];
}

/** The heaviest pages as lines of a table. */
export function printHeaviest(weights: readonly Weight[], count: number): string {
  const rows = weights
    .toSorted((a, b) => b.gzip - a.gzip)
    .slice(0, count)
    .map(({ path, gzip, brotli, script }) =>
      [gzip, brotli, script]
        .map((bytes) => String(bytes).padStart(7))
        .join('')
        .concat(`  ${path}`),
    );
  return ['   gzip brotli script  page', ...rows].join('\n');
}

function isPlain(page: Page): boolean {
  const hasPart = ['data-chart', 'data-search-state', 'data-tool'].some(
    (it) => byAttribute(page, it).length > 0,
  );
  return !hasPart && !/^\/(?:search|tools)\//u.test(page.path);
}

function isDeferred(script: ReturnType<typeof byTag>[number]): boolean {
  return (
    ['defer', 'async'].some((name) => attribute(script, name) !== undefined) ||
    attribute(script, 'type') === 'module'
  );
}

function stylesOf(page: Page): string[] {
  return byTag(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet' && attribute(link, 'media') !== 'print')
    .map((link) => attribute(link, 'href') ?? '');
}

function scriptsOf(page: Page): string[] {
  return byTag(page, 'script').flatMap((script) => attribute(script, 'src') ?? []);
}

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]+?\s*from\s*)?["']([^"']+\.js)["']/gu;

function reachScripts(site: BuiltSite, entries: readonly string[]): string[] {
  const reached = new Set(entries);
  for (const file of reached) {
    const code = site.read(file).toString('utf8');
    for (const [, target = ''] of code.matchAll(STATIC_IMPORT)) {
      reached.add(new URL(target, `http://localhost${file}`).pathname);
    }
  }
  return [...reached];
}

function weigh(bytes: Buffer, isBest: boolean): { gzip: number; brotli: number } {
  return {
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, isBest ? {} : QUICK).length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function memoize<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
