import type { Page } from 'playwright-core';

/** What the search page shows for a query. */
export interface Shown {
  readonly state: string;
  readonly total: number;
  readonly urls: readonly string[];
  /** Addresses of the section links of each result in `urls`. */
  readonly sections: readonly (readonly string[])[];
  readonly related: readonly string[];
  readonly text: string;
}

/** Types a query into the open search page, presses Enter, and waits for the answer to that very query. */
export async function ask(page: Page, query: string): Promise<Shown> {
  await page.locator('[data-search-page] [name="q"]').fill(query);
  await page.locator('[data-search-page] [name="q"]').press('Enter');
  return shownFor(page, query);
}

/** Waits until the page has answered `query`, well or badly, and reads what it shows. */
export async function shownFor(page: Page, query: string): Promise<Shown> {
  await page.waitForFunction((wanted) => {
    const box = document.querySelector<HTMLElement>('[data-search-state]');
    const state = box?.dataset['searchState'];
    return (state === 'done' || state === 'error') && box?.dataset['searchQuery'] === wanted;
  }, query);
  return page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('[data-search-state]');
    const first = (result: Element) => result.querySelector('a[href]')?.getAttribute('href') ?? '';
    const results = [...(box?.querySelectorAll('[data-result]') ?? [])];
    const isRelated = (result: Element) => result.closest('[data-tier="related"]') !== null;
    return {
      state: box?.dataset['searchState'] ?? '',
      total: Number(box?.dataset['searchTotal']),
      urls: results.filter((result) => !isRelated(result)).map(first),
      sections: results
        .filter((result) => !isRelated(result))
        .map((result) =>
          [...result.querySelectorAll('[data-sub-result]')].map((link) => link.getAttribute('href') ?? ''),
        ),
      related: results.filter(isRelated).map(first),
      text: box?.innerText ?? '',
    };
  });
}

/** Asks for more until every result is shown. */
export async function showAll(page: Page, query: string): Promise<readonly string[]> {
  let shown = await shownFor(page, query);
  while (shown.urls.length < shown.total) {
    const before = shown.urls.length;
    await page.locator('[data-search-more]').click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('ol:not([data-tier] ol) > [data-result]').length > count,
      before,
    );
    shown = await shownFor(page, query);
  }
  return shown.urls;
}
