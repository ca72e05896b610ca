import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '#tests/browser/chromium.ts';
import { type Served, serveFolder } from '#tests/browser/serve.ts';
import { visit } from '#tests/browser/visitor.ts';
import { SITE_FOLDER } from '#tests/site/site-under-test.ts';
import { ask, shownFor } from './search-user.ts';

let served: Served;
let browser: Browser;
let page: Page;
let close: () => Promise<void>;

beforeAll(async () => {
  served = await serveFolder(SITE_FOLDER);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function open(): Promise<void> {
  await close?.();
  ({ page, close } = await visit(browser, served.url));
  await page.goto('/search/');
}

const BAD_QUERIES: [string, string][] = [
  ['ten thousand characters', '社会保险'.repeat(2500)],
  ['only punctuation', '，。！？《》“”…—'],
  ['emoji', '👨‍👩‍👧🙂'],
  ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
  ['quotation marks and backslashes', '"\\"\\\\\'`'],
  ['control characters', 'a\u0001\u0007\u200b社保'],
  ['a lone surrogate', 'a\ud800社保'],
  ['a query string', '?q=&kind=__proto__'],
  ['the name of a built-in', 'constructor __proto__'],
];

describe('a query that is no query', () => {
  for (const [name, query] of BAD_QUERIES) {
    it(`of ${name} leaves the page usable and runs nothing`, async () => {
      await open();
      const title = await page.title();
      await page.evaluate((text) => {
        history.pushState(null, '', `/search/?q=${encodeURIComponent(text.toWellFormed())}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, query);
      await page.waitForFunction(() => document.querySelector('[data-search-state="done"]'));
      expect(await page.title()).toBe(title);
      expect((await ask(page, '社银合作')).total).toBeGreaterThan(0);
    });
  }
});

describe('a part of the index that cannot be had', () => {
  const failures: [string, (page: Page) => Promise<unknown>][] = [
    ['missing', (at) => at.route('**/*.pf_index', (route) => route.fulfill({ status: 404, body: '' }))],
    ['cut short', (at) => at.route('**/*.pf_index', cutShort)],
    [
      'missing at the head',
      (at) => at.route('**/zh-head-*', (route) => route.fulfill({ status: 404, body: '' })),
    ],
    ['cut short in a page', (at) => at.route('**/*.pf_fragment', cutShort)],
  ];
  for (const [name, spoil] of failures) {
    it(`is told in Chinese when ${name}, and found again afterwards`, async () => {
      await open();
      await spoil(page);
      const failed = await ask(page, '社银合作');
      expect(failed.state).toBe('error');
      expect(failed.text).toMatch(/搜索用的数据有一部分(?:没有取到|不完整)/u);
      await page.unrouteAll({ behavior: 'wait' });
      await page.getByRole('button', { name: '重试' }).click();
      await page.waitForFunction(() => document.querySelector('[data-search-state="done"] [data-result]'));
    });
  }

  it('is told when offline, and the search goes on when the network is back', async () => {
    await open();
    await page.context().setOffline(true);
    const failed = await ask(page, '社银合作');
    expect(failed.state).toBe('error');
    expect(failed.text).toContain('网络');
    await page.context().setOffline(false);
    await page.waitForFunction(() => document.querySelector('[data-search-state="done"] [data-result]'));
    expect((await shownFor(page, '社银合作')).total).toBeGreaterThan(0);
  });
});

async function cutShort(route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
}
