import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '#tests/browser/chromium.ts';
import { type Served, serveFolder } from '#tests/browser/serve.ts';
import { type Look, visit } from '#tests/browser/visitor.ts';
import { readSiteUnderTest, SITE_FOLDER } from './site-under-test.ts';
import { listTemplates } from './templates.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS: Record<string, Look> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  长者版: { isElder: true, viewport: { width: 390, height: 844 } },
};

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

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Every violation axe finds with all details open, one line each. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { violations } = await window.axe.run({
      runOnly: { type: 'tag', values: tags },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, TAGS);
}

describe.each(Object.entries(LOOKS))('axe in %s', (_, look) => {
  it.each(listTemplates(readSiteUnderTest()))('finds nothing on $name', async ({ path }) => {
    const visitor = await visit(browser, served.url, look);
    await visitor.page.goto(path);
    expect(await findViolations(visitor.page), path).toEqual([]);
    await visitor.close();
  });
});

describe('axe', () => {
  it('finds faults where there are some', async () => {
    const { page, close } = await visit(browser, served.url);
    await page.setContent('<html><body><img src="x"><button></button></body></html>');
    const found = (await findViolations(page)).join();
    expect(found).toContain('image-alt');
    expect(found).toContain('button-name');
    await close();
  });
});
