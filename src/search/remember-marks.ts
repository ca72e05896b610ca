import type { MarkKey, MarkNote } from './mark-note.ts';

const KEY: MarkKey = 'search-mark';

/** Notes which words were marked in a result, just before its page is opened. */
export function rememberMarks(link: HTMLAnchorElement): void {
  const result = link.closest('[data-result]');
  const words = [...(result?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);
  const note: MarkNote = { path: new URL(link.href).pathname, words: [...new Set(words)].slice(0, 12) };
  try {
    localStorage.setItem(KEY, JSON.stringify(note));
  } catch {
    // Without storage the page opens all the same, only unmarked.
  }
}

/** Calls {@link rememberMarks} for every way a result under `container` can be opened. */
export function rememberOnOpen(container: HTMLElement): void {
  for (const type of ['click', 'auxclick'] as const) {
    container.addEventListener(type, ({ target }) => {
      const link =
        target instanceof Element
          ? target.closest<HTMLAnchorElement>('[data-result] a, a[data-result]')
          : null;
      if (link) rememberMarks(link);
    });
  }
}
