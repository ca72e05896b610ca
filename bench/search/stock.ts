import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A search page over Pagefind as it comes, with the same signs of state as ours: the thing to compare with. */
const STOCK_PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Pagefind</title></head><body>
<form><input name="q"></form><ol data-search-state="idle"></ol>
<script type="module">
const box = document.querySelector('[data-search-state]');
const field = document.querySelector('input');
const ready = import('/pagefind/pagefind.js');
async function run(query) {
  box.dataset.searchState = 'busy';
  const { results } = await (await ready).search(query);
  const pages = await Promise.all(results.slice(0, 8).map((result) => result.data()));
  box.innerHTML = pages.map((page) => '<li><a href="' + page.url + '">' + page.meta.title + '</a><p>' + page.excerpt + '</p></li>').join('');
  box.dataset.searchTotal = results.length;
  box.dataset.searchQuery = query;
  box.dataset.searchState = 'done';
}
document.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); run(field.value); });
const query = new URLSearchParams(location.search).get('q');
if (query) run(query);
</script></body></html>`;

/** Puts the page for stock Pagefind into a site. */
export function writeStockPage(siteDir: string): void {
  mkdirSync(join(siteDir, 'search'), { recursive: true });
  writeFileSync(join(siteDir, 'search', 'index.html'), STOCK_PAGE);
}
