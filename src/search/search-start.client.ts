import type { MarkKey } from './mark-note.ts';

/**
 * All that an ordinary page loads of the search: it waits for a click on the search link, for `/` or for
 * Ctrl K, starts the search page where there is one, and marks the words a result asked for.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-quick-search]');

async function open(): Promise<void> {
  if (!link) return;
  try {
    const { openQuickSearch } = await import('./search-ui.client.ts');
    openQuickSearch(JSON.parse(link.dataset['searchSources'] ?? '[]'));
  } catch {
    location.assign(link.href);
  }
}

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  open();
});

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  const isTyping =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isCtrlK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isSlash && !isCtrlK) return;
  event.preventDefault();
  open();
});

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) import('./search-ui.client.ts').then(({ startSearchPage }) => startSearchPage(page));

const markKey: MarkKey = 'search-mark';
try {
  if (localStorage.getItem(markKey)?.includes(`"${location.pathname}"`)) {
    import('./mark-page.client.ts').then(({ markPage }) => markPage());
  }
} catch {
  // Storage is switched off: nothing was noted, so nothing is to be marked.
}
