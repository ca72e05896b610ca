import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '#tests/browser/chromium.ts';
import { type Served, serveFolder } from '#tests/browser/serve.ts';
import { visit } from '#tests/browser/visitor.ts';
import { readSiteUnderTest, SITE_FOLDER } from './site-under-test.ts';
import { listTemplates } from './templates.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
/** The search page answers questions once its component is there; until then it only has to open. */
const HAS_SEARCH = existsSync('src/components/search/SearchPage.astro');

const site = readSiteUnderTest();
let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveFolder(SITE_FOLDER);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const heading = (page: Page) => page.locator('h1').innerText();
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Follows the first link that matches, as a reader's click does, and says where it led. */
async function follow(page: Page, selector: string): Promise<string> {
  const link = page.locator(selector).first();
  const href = await link.getAttribute('href');
  await link.click();
  await page.waitForURL((url) => url.pathname === new URL(href ?? '', page.url()).pathname);
  return pathOf(page);
}

async function search(page: Page, words: string): Promise<string> {
  await page.goto(`/search/?q=${encodeURIComponent(words)}`);
  if (!HAS_SEARCH) return pathOf(page);
  const results = page.locator('[data-search-state]');
  await page.waitForFunction(() =>
    document.querySelector('[data-search-state="done"],[data-search-state="error"]'),
  );
  expect(await results.getAttribute('data-search-state')).toBe('done');
  expect(await results.getAttribute('data-search-query')).toBe(words);
  expect(Number(await results.getAttribute('data-search-total'))).toBeGreaterThan(0);
  return follow(page, '[data-result] a[href]');
}

describe('a reader', () => {
  it('goes from the home page over a report, an initiative and an indicator to a search result', async () => {
    const { page, complaints, close } = await visit(browser, served.url, PHONE);
    await page.goto('/');
    expect(await follow(page, 'nav a[href="/reports/"]')).toBe('/reports/');
    const report = await follow(page, 'main a[href^="/reports/"]');
    expect(report).toMatch(/^\/reports\/[^/]+\/$/u);

    const initiative = await follow(page, 'article a[href^="/initiatives/"]');
    expect(initiative).toMatch(/^\/initiatives\/[^/]+\/$/u);
    await page.locator(`main a[href^="${report}"]`).first().waitFor();
    const name = await heading(page);

    await page.goBack();
    await follow(page, 'main a[href^="/data/o/"]');
    const indicator = await follow(page, 'main a[href^="/indicators/"]');
    expect(indicator).toMatch(/^\/indicators\/[^/]+\/$/u);
    expect(await page.locator('main [data-observation]').count()).toBeGreaterThan(0);

    const found = await search(page, name);
    expect(found).toBe(HAS_SEARCH ? initiative : '/search/');
    expect(complaints).toEqual([]);
    await close();
  });

  it('meets no error and no other host on any template', async () => {
    const { page, complaints, close } = await visit(browser, served.url, PHONE);
    for (const { path } of listTemplates(site)) {
      await page.goto(path, { waitUntil: 'networkidle' });
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps 长者版 from page to page', async () => {
    const { page, complaints, close } = await visit(browser, served.url, PHONE);
    await page.goto('/');
    await page.locator('[data-mode-switch]').click();
    await page.goto('/reports/');
    expect(await page.locator('html').getAttribute('data-mode')).toBe('elder');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('charts', () => {
  const charted = site.pages.filter((page) => page.source.includes('<canvas'));

  it('stand on some pages, each with a table that says the same', () => {
    expect(charted.length).toBeGreaterThan(0);
    const bare = charted.filter(({ source }) => {
      const figures = source.match(/<figure class="chart"[\s\S]*?<\/figure>/gu) ?? [];
      return figures.some((figure) => figure.includes('<canvas') && !/<table>[\s\S]*<td/u.test(figure));
    });
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('are drawn when they come into view, not before', async () => {
    const { page, complaints, close } = await visit(browser, served.url, {
      viewport: { width: 390, height: 300 },
    });
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto(charted[0]?.path ?? '/', { waitUntil: 'networkidle' });
    const figure = page.locator('[data-chart]').first();
    const box = await figure.boundingBox();
    if ((box?.y ?? 0) > 600) {
      expect(await figure.getAttribute('data-chart')).toBe('waiting');
      expect(scripts.filter((url) => url.includes('draw-chart'))).toEqual([]);
    }
    await figure.scrollIntoViewIfNeeded();
    await page.waitForSelector('[data-chart="ready"]');
    const ink = await figure.locator('canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data;
      return pixels?.some((value) => value !== 0) ?? false;
    });
    expect(ink).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('without script', () => {
  it.each(listTemplates(site))('text, tables and menu are there on $name', async ({ path }) => {
    const { page, close } = await visit(browser, served.url, { ...PHONE, javaScriptEnabled: false });
    await page.goto(path);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(10);
    expect(await page.locator('header nav a:visible').count()).toBeGreaterThan(3);
    expect(await page.locator('footer a[href="/sitemap/"]:visible').count()).toBe(1);
    const tables = page.locator('main table');
    const closed = page.locator('main details:has(table):not([open]) > summary:visible');
    for (const summary of await closed.all()) await summary.click();
    expect(await page.locator('main table:visible').count()).toBe(await tables.count());
    await close();
  });
});

describe('the watch over the reader', () => {
  it('hears a script’s error and sees a request to another host', async () => {
    const { page, complaints, close } = await visit(browser, served.url);
    await page.route('https://elsewhere.example/**', (route) => route.abort());
    await page.goto('/');
    await page.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' }));
      setTimeout(() => {
        throw new Error('broken on purpose');
      }, 0);
    });
    await expect.poll(() => complaints.join()).toContain('broken on purpose');
    expect(complaints.join()).toMatch(/elsewhere\.example/u);
    await close();
  });
});
