import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '#tests/browser/chromium.ts';
import { type Served, serveFolder } from '#tests/browser/serve.ts';
import { type Look, type Visitor, visit } from '#tests/browser/visitor.ts';
import { SITE_FOLDER } from '#tests/site/site-under-test.ts';
import { ask, shownFor } from './search-user.ts';

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

async function withVisitor(work: (visitor: Visitor) => Promise<void>, look: Look = {}): Promise<void> {
  const visitor = await visit(browser, served.url, look);
  try {
    await work(visitor);
  } finally {
    await visitor.close();
  }
}

describe('the address', () => {
  it('carries the query and the chosen facets, and comes back with them', () =>
    withVisitor(async ({ page, complaints }) => {
      await page.goto(`/search/?q=${encodeURIComponent('就业')}`);
      const all = await shownFor(page, '就业');
      const button = page.locator('[data-facet="kind"]').first();
      const value = (await button.getAttribute('value')) ?? '';
      const count = Number(await button.locator('span').innerText());
      await button.click();
      await page.waitForFunction((total) => document.querySelector(`[data-search-total="${total}"]`), count);
      expect(new URL(page.url()).searchParams.getAll('kind')).toEqual([value]);
      await page.reload();
      expect((await shownFor(page, '就业')).total).toBe(count);
      await page.goBack();
      await page.waitForFunction(
        (total) => document.querySelector(`[data-search-total="${total}"]`),
        all.total,
      );
      expect(complaints).toEqual([]);
    }));
});

describe('composing with an input method', () => {
  it('starts no search until the characters are chosen', () =>
    withVisitor(async ({ page }) => {
      await page.goto('/search/');
      const field = page.locator('[data-search-page] [name="q"]');
      await field.evaluate((input: HTMLInputElement) => {
        input.dispatchEvent(new CompositionEvent('compositionstart'));
        input.value = 'shebao';
        input.dispatchEvent(new InputEvent('input', { isComposing: true }));
        const enter = new KeyboardEvent('keydown', {
          key: 'Enter',
          keyCode: 229,
          bubbles: true,
          cancelable: true,
        });
        input.dataset['enterKept'] = String(!input.dispatchEvent(enter));
      });
      await page.waitForTimeout(600);
      expect(await page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('idle');
      expect(await field.getAttribute('data-enter-kept')).toBe('true');
      await field.evaluate((input: HTMLInputElement) => {
        input.value = '社保';
        input.dispatchEvent(new CompositionEvent('compositionend'));
      });
      expect((await shownFor(page, '社保')).total).toBeGreaterThan(0);
    }));
});

describe('the quick search', () => {
  it('loads nothing until it is opened, and is used by keyboard alone', () =>
    withVisitor(async ({ page, complaints }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto('/', { waitUntil: 'networkidle' });
      expect(requests.filter((url) => /pagefind|search-ui|worker/.test(url))).toEqual([]);
      await page.keyboard.press('/');
      const field = page.locator('dialog [name="q"]');
      await field.waitFor();
      await page.keyboard.type('社银合作');
      await page.locator('dialog [role="option"] mark').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await field.getAttribute('aria-activedescendant')).toBe('quick-search-0');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/initiatives/sheyin-hezuo/');
      await page.waitForFunction(() => CSS.highlights.get('search-mark'));
      await page.keyboard.press('Control+k');
      await field.waitFor();
      await page.keyboard.press('Escape');
      await field.waitFor({ state: 'hidden' });
      expect(complaints).toEqual([]);
    }));
});

describe('without script', () => {
  it('leads to the sitemap with an explanation', () =>
    withVisitor(
      async ({ page }) => {
        await page.goto('/search/');
        expect(await page.locator('noscript, .remark').first().innerText()).toContain('站点地图');
        await page.locator('[data-search-page] [name="q"]').fill('社保');
        await page.locator('[data-search-page] button').click();
        expect(new URL(page.url()).pathname).toBe('/sitemap/');
      },
      { javaScriptEnabled: false },
    ));
});

describe('a narrow screen', () => {
  for (const isElder of [false, true]) {
    it(`shows results without scrolling sideways${isElder ? ' in 长者版' : ''}`, () =>
      withVisitor(
        async ({ page }) => {
          await page.goto('/search/');
          await ask(page, '失业保险');
          const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
          expect(await page.evaluate(overflow)).toBe(0);
        },
        { viewport: { width: 320, height: 640 }, isElder },
      ));
  }
});
