const KEY = 'search-mark';

/** Words to mark on the page that is opened next. */
export type MarkNote = { path: string; words: string[] };

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

/** The note for this page, taken away so that it serves once. */
export function takeMarks(): string[] {
  try {
    const note = JSON.parse(localStorage.getItem(KEY) ?? 'null') as MarkNote | null;
    if (note?.path !== location.pathname) return [];
    localStorage.removeItem(KEY);
    return note.words;
  } catch {
    return [];
  }
}

/** Calls {@link rememberMarks} for every way a result under `container` can be opened. */
export function rememberOnOpen(container: HTMLElement): void {
  for (const type of ['click', 'auxclick'] as const) {
    container.addEventListener(type, ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-result] a') : null;
      if (link) rememberMarks(link);
    });
  }
}
