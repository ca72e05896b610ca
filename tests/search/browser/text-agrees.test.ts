import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLOCK_ENDS } from '#search/page-record.ts';
import { readPage } from '#search/read-page.ts';
import { launchChromium } from '#tests/browser/chromium.ts';
import { type Served, serveFolder } from '#tests/browser/serve.ts';
import { visit } from '#tests/browser/visitor.ts';
import { readSearchablePages, withoutMarks } from '#tests/search/searchable-text.ts';
import { SITE_FOLDER } from '#tests/site/site-under-test.ts';

const PAGES_OF_A_ROOM = 8;

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  served = await serveFolder(SITE_FOLDER);
  browser = await launchChromium();
  ({ page } = await visit(browser, served.url));
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** A few pages of every room, the largest of each. */
function sampleOfRooms(): string[] {
  const rooms = Map.groupBy(readSearchablePages(SITE_FOLDER), ({ url }) => url.split('/')[1]);
  return [...rooms.values()].flatMap((pages) =>
    pages
      .sort((a, b) => b.blocks.join('').length - a.blocks.join('').length)
      .slice(0, PAGES_OF_A_ROOM)
      .map(({ url }) => url),
  );
}

/** The lines a reader sees in the marked text, with everything folded open. */
function linesSeen(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-pagefind-body]')].flatMap((body) => {
      for (const left of body.querySelectorAll('[data-pagefind-ignore], [hidden]')) left.remove();
      for (const folded of body.querySelectorAll('details')) folded.open = true;
      return body.innerText.split(/[\n\t]/);
    }),
  );
}

describe('the text in the index', () => {
  const urls = sampleOfRooms();

  it.each(urls)('has the same lines as the browser shows on %s', async (url) => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const seen = (await linesSeen()).map(withoutMarks).filter((line) => line !== '');
    const read = readPage(readFileSync(join(SITE_FOLDER, url, 'index.html'), 'utf8'), url);
    const blocks = (read?.record.text ?? '')
      .split(BLOCK_ENDS)
      .map(withoutMarks)
      .filter((block) => block !== '');
    expect(blocks.length).toBeGreaterThan(0);
    expect(seen.filter((line) => !blocks.some((block) => block.includes(line)))).toEqual([]);
    expect(blocks.filter((block) => !seen.some((line) => line.includes(block)))).toEqual([]);
  });
});
