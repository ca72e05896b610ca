import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'astro';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '#tests/browser/chromium.ts';
import { type Served, serveFolder } from '#tests/browser/serve.ts';

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'";

const dist = mkdtempSync(join(tmpdir(), 'charts-'));
let served: Served;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await build({
    root: join(import.meta.dirname, 'site'),
    outDir: dist,
    cacheDir: join(dist, '.cache'),
    configFile: false,
    logLevel: 'error',
    build: { inlineStylesheets: 'never', assets: 'assets' },
    vite: { build: { assetsInlineLimit: 0 } },
  });
  served = await serveFolder(dist);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(dist, { recursive: true, force: true });
});

async function open(options: BrowserContextOptions = {}, abort?: RegExp): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 700 }, ...options });
  const page = await context.newPage();
  if (abort) await page.route(abort, (route) => route.abort());
  else page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': CSP };
    await route.fulfill({ response, headers });
  });
  await page.goto(`${served.url}/`);
  return page;
}

async function drawnPage(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(options);
  for (const id of ['gapped', 'disclosure', 'completion']) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await page.waitForSelector(`#${id} [data-chart="ready"]`);
  }
  return page;
}

/** The pixels of a chart as text; equal pictures give equal text. */
const pictureOf = (page: Page, id: string) =>
  page.locator(`#${id} canvas`).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

describe('ChartFigure in a page', () => {
  it('loads Chart.js only when a figure comes near the view', async () => {
    const page = await open();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(fetched.filter((url) => url.includes('draw-chart'))).toEqual([]);
    await page.locator('#gapped').scrollIntoViewIfNeeded();
    await page.waitForSelector('#gapped [data-chart="ready"]');
    expect(fetched.filter((url) => url.includes('draw-chart'))).toHaveLength(1);
    expect(await page.locator('#completion figure').getAttribute('data-chart')).toBe('waiting');
    await page.context().close();
  });

  it('has a script of at most 1 KB compressed before that', () => {
    const files = readdirSync(join(dist, 'assets'));
    const loader = files.find((file) => /^index.*\.js$/.test(file)) ?? '';
    expect(brotliCompressSync(readFileSync(join(dist, 'assets', loader))).length).toBeLessThanOrEqual(1024);
  });

  it('draws without moving the page', async () => {
    const page = await drawnPage();
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
    await page.context().close();
  });

  it('reads values and gaps aloud as arrow keys move', async () => {
    const page = await drawnPage();
    await page.locator('#gapped .chart-box').focus();
    const readings: (string | null)[] = [];
    for (const key of ['Home', 'ArrowRight', 'End', 'ArrowLeft', 'ArrowLeft']) {
      await page.keyboard.press(key);
      readings.push(await page.locator('#gapped .chart-reading').textContent());
    }
    expect(readings).toEqual([
      '2017年：1351万人',
      '2018年：1361万人',
      '2025年：1267万人',
      '2024年：1256万人',
      '2023年：没有查到公开数值',
    ]);
    await page.context().close();
  });

  it('changes with the theme and draws dark charts light on paper', async () => {
    const page = await drawnPage({ colorScheme: 'dark' });
    const dark = await pictureOf(page, 'completion');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('#completion figure').getAttribute('class')).toContain('is-printing');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await pictureOf(page, 'completion')).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForTimeout(100);
    expect(await pictureOf(page, 'completion')).not.toBe(dark);
    await page.context().close();
  });

  it('stands as words and an open table without script', async () => {
    const page = await open({ javaScriptEnabled: false });
    const gapped = page.locator('#gapped');
    expect(await gapped.locator('.chart-box').isVisible()).toBe(false);
    expect(await gapped.locator('td').first().isVisible()).toBe(true);
    expect(await page.locator('#completion .chart-hidden').innerText()).toContain(
      '完成比例原文未公开（1项）',
    );
    await page.context().close();
  });

  it('opens its table when the drawing script cannot be fetched', async () => {
    const page = await open({}, /draw-chart/);
    await page.locator('#gapped').scrollIntoViewIfNeeded();
    await page.waitForSelector('#gapped [data-chart="failed"]');
    expect(await page.locator('#gapped .chart-box').isVisible()).toBe(false);
    expect(await page.locator('#gapped td').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('keeps names from ending the data block', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    const blocks = [...html.matchAll(/<script type="application\/json">(.*?)<\/script>/gs)];
    expect(blocks).toHaveLength(3);
    for (const [, json = ''] of blocks) expect(JSON.parse(json)).toHaveProperty('kind');
    expect(html).not.toContain(' style=');
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe objects to in the %s theme',
    async (colorScheme) => {
      const page = await drawnPage({ colorScheme, bypassCSP: true });
      await page.addScriptTag({ path: join(process.cwd(), 'node_modules/axe-core/axe.min.js') });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run('main');
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
      await page.context().close();
    },
  );

  it('causes no error and no breach of a strict security policy', () => {
    expect(complaints).toEqual([]);
  });
});
