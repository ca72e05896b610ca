import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '#tests/browser/chromium.ts';
import { type Served, serveFolder } from '#tests/browser/serve.ts';
import { visit } from '#tests/browser/visitor.ts';
import { rankShares, readGold } from '#tests/search/gold.ts';
import { readSearchablePages } from '#tests/search/searchable-text.ts';
import { substringCases } from '#tests/search/substrings.ts';
import { SITE_FOLDER } from '#tests/site/site-under-test.ts';
import { ask, type Shown, showAll } from './search-user.ts';

const SUBSTRINGS = 240;
const SHOW_ALL_UP_TO = 32;

let served: Served;
let browser: Browser;
let page: Page;
let complaints: readonly string[];
const answered = new Map<string, Shown>();

beforeAll(async () => {
  served = await serveFolder(SITE_FOLDER);
  browser = await launchChromium();
  ({ page, complaints } = await visit(browser, served.url));
  await page.goto('/search/');
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('a string that stands on pages', () => {
  const cases = substringCases(readSearchablePages(SITE_FOLDER), SUBSTRINGS, 20261121);

  it('is found on every page that has it and on no other', async () => {
    const wrong: string[] = [];
    for (const { query, pages } of cases) {
      const { total } = await ask(page, query);
      if (total !== pages.size) wrong.push(`${query}: ${total} pages, not ${pages.size}`);
      if (total > SHOW_ALL_UP_TO) continue;
      const urls = await showAll(page, query);
      const missing = [...pages].filter((url) => !urls.includes(url));
      if (missing.length > 0) wrong.push(`${query}: ${missing.join(' ')} is missing`);
    }
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

const LEAST: Record<string, { first: number; firstThree: number }> = {
  aliases: { first: 0.95, firstThree: 0.98 },
  asked: { first: 0.9, firstThree: 0.96 },
  everyday: { first: 0.95, firstThree: 1 },
  forms: { first: 0.95, firstThree: 1 },
  'held-out': { first: 0.87, firstThree: 0.96 },
  names: { first: 0.98, firstThree: 1 },
  numbers: { first: 0.98, firstThree: 1 },
  questions: { first: 0.95, firstThree: 0.98 },
  readings: { first: 0.95, firstThree: 0.98 },
  traditional: { first: 0.95, firstThree: 0.98 },
};

describe('the gold set', () => {
  const gold = readGold();

  it('holds at least 200 queries, all of kinds with a limit', () => {
    expect([...gold.values()].flat().length).toBeGreaterThanOrEqual(200);
    expect([...gold.keys()]).toEqual(Object.keys(LEAST));
  });

  for (const [kind, queries] of gold) {
    it(`finds what is meant by ${kind}`, async () => {
      const found = new Map<string, readonly string[]>();
      for (const { query } of queries) {
        const shown = await ask(page, query);
        answered.set(query, shown);
        found.set(query, [...shown.urls, ...shown.related]);
      }
      const shares = rankShares(queries, found);
      expect(shares.first, shares.missed.join('、')).toBeGreaterThanOrEqual(LEAST[kind]?.first ?? 1);
      expect(shares.firstThree, shares.missed.join('、')).toBeGreaterThanOrEqual(
        LEAST[kind]?.firstThree ?? 1,
      );
    });
  }
});

describe('a question that a section answers', () => {
  it('is mostly led to that section', async () => {
    let led = 0;
    let found = 0;
    const gold = readGold();
    for (const { query, sections = [] } of [...(gold.get('asked') ?? []), ...(gold.get('held-out') ?? [])]) {
      const shown = answered.get(query) ?? (await ask(page, query));
      const at = shown.urls.slice(0, 3).findIndex((url) => sections.some((own) => own.startsWith(url)));
      if (at < 0) continue;
      found++;
      if (shown.sections[at]?.some((link) => sections.includes(link))) led++;
    }
    expect(found).toBeGreaterThan(300);
    expect(led / found).toBeGreaterThan(0.88);
  });
});

describe('a result', () => {
  it('shows the words it was found by, without spaces between Han characters', async () => {
    const faults: string[] = [];
    for (const { query } of readGold().get('names') ?? []) {
      const shown = await ask(page, query);
      faults.push(...(await excerptFaults(page, shown, query)));
    }
    expect(faults).toEqual([]);
  });

  it('links only to sections that exist', async () => {
    const links = new Set<string>();
    for (const query of ['失业金', '社银合作', '欠薪', '职业技能', '养老保险']) {
      await ask(page, query);
      const hrefs = page.locator('[data-sub-result]');
      for (const link of await hrefs.all()) links.add((await link.getAttribute('href')) ?? '');
    }
    expect(links.size).toBeGreaterThan(10);
    const broken: string[] = [];
    for (const link of links) {
      const [path = '', id = ''] = link.split('#');
      const html = await (await page.request.get(path)).text();
      if (!html.includes(`id="${decodeURIComponent(id)}"`)) broken.push(link);
    }
    expect(broken).toEqual([]);
  });
});

async function excerptFaults(at: Page, shown: Shown, query: string): Promise<string[]> {
  const excerpts = await at.locator('ol:not([data-tier] ol) > [data-result] .search-excerpt').all();
  expect(excerpts.length).toBe(Math.min(8, shown.urls.length));
  const faults: string[] = [];
  for (const excerpt of excerpts) {
    const html = await excerpt.innerHTML();
    if (!html.includes('<mark>')) faults.push(`${query}: no mark in ${html}`);
    if (/[\u4e00-\u9fff，。] [\u4e00-\u9fff]/.test(await excerpt.innerText()))
      faults.push(`${query}: space in ${html}`);
  }
  return faults;
}
