import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '#tests/browser/chromium.ts';
import { type Served, serveFolder } from '#tests/browser/serve.ts';
import { type Look, visit } from '#tests/browser/visitor.ts';
import { readSiteUnderTest, SITE_FOLDER } from './site-under-test.ts';
import { listTemplates } from './templates.ts';

const SMALL = { width: 320, height: 640 };
const LOOKS: Record<string, Look> = {
  'at 320 px': { viewport: SMALL },
  'at 320 px in 长者版': { viewport: SMALL, isElder: true },
  'at 1280 px': { viewport: { width: 1280, height: 800 } },
};
/** WCAG 1.4.12: what a reader may set without losing anything. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

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

/** What sticks out of the page to the right, and what is cut off in a box that cannot scroll. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
    const root = document.documentElement;
    const wide =
      root.scrollWidth <= root.clientWidth
        ? []
        : [...document.body.querySelectorAll('*')]
            .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
            .filter((element) => !element.closest('.scroller > *'))
            .map((element) => `sticks out: ${name(element)}`);
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.clientHeight > 1 && element.innerText)
      .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowY))
      .filter((element) => element.scrollHeight > element.clientHeight + 1)
      .map((element) => `cut off: ${name(element)}`);
    return [...(wide.length > 0 ? wide.slice(0, 8) : []), ...cut];
  });
}

async function addSpacing(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);
}

const templates = listTemplates(readSiteUnderTest());

describe.each(Object.entries(LOOKS))('pages %s', (_, look) => {
  it.each(templates)(
    'need no scrolling sideways on $name, with wide text spacing either',
    async ({ path }) => {
      const { page, close } = await visit(browser, served.url, look);
      await page.goto(path);
      expect(await findOverflow(page), path).toEqual([]);
      await addSpacing(page);
      expect(await findOverflow(page), `${path} with text spacing`).toEqual([]);
      await close();
    },
  );
});

// A word inside a sentence keeps the height of its line, as WCAG 2.5.8 allows.
describe('长者版', () => {
  it.each(templates)(
    'shows text of 18 px and more, and controls of 44 px and more, on $name',
    async ({ path }) => {
      const { page, close } = await visit(browser, served.url, {
        viewport: { width: 360, height: 740 },
        isElder: true,
      });
      await page.goto(path);
      const small = await page.evaluate(() => {
        const seen = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.offsetHeight > 0);
        const texts = seen('main p, main li, main td, main dd')
          .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 18)
          .map((element) => `text ${element.outerHTML.slice(0, 80)}`);
        const controls = seen('button:not(.term), input:not([type=hidden]), select, header nav a')
          .filter((element) => element.offsetHeight < 44)
          .map((element) => `control ${element.outerHTML.slice(0, 80)}`);
        return [...texts.slice(0, 5), ...controls.slice(0, 5)];
      });
      expect(small, path).toEqual([]);
      await close();
    },
  );
});

describe('print', () => {
  it('is dark on white without menus, in dark mode too', async () => {
    const { page, close } = await visit(browser, served.url, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const { path } of templates) {
      await page.goto(path);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground, path).toBe('rgb(255, 255, 255)');
      const menus = page.locator('.site-header nav:visible, .breadcrumb:visible, .tools:visible');
      expect(await menus.count(), path).toBe(0);
    }
    await close();
  });
});

describe('the overflow check', () => {
  it('finds what sticks out and what is cut off', async () => {
    const { page, close } = await visit(browser, served.url, { viewport: SMALL });
    await page.setContent(
      '<body><div style="width:500px">wide</div><p style="height:10px;overflow:hidden">cut<br>off</p></body>',
    );
    const found = (await findOverflow(page)).join();
    expect(found).toContain('sticks out: div');
    expect(found).toContain('cut off: p');
    await close();
  });
});
