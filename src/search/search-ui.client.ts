import type { SearchSource } from './answer.ts';
import { QuickSearch } from './quick-search.client.ts';
import { SearchPage } from './search-page.client.ts';

// One file for both: two would share so much that the browser had to fetch three.

let quickSearch: QuickSearch | undefined;

/** Opens the quick search, making it the first time. */
export function openQuickSearch(sources: readonly SearchSource[]): void {
  quickSearch ??= new QuickSearch(sources);
  quickSearch.open();
}

/** Brings the search page to life. */
export function startSearchPage(root: HTMLElement): void {
  new SearchPage(root).listen();
}
