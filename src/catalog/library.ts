import type { Library } from '#domain/library.ts';

/** How the pages come to the library: the Astro config provides it, so that no page reaches the readers. */
const SHELF = Symbol.for('renshe.library');
const shelf = globalThis as { [SHELF]?: () => Library };

/** Puts the library at the pages' disposal. */
export function provideLibrary(read: () => Library): void {
  shelf[SHELF] = read;
}

/** The one library all pages are made from. */
export function getLibrary(): Library {
  const read = shelf[SHELF];
  if (!read) throw new Error('The Astro config has not provided a library.');
  return read();
}

/** Orders names as a Chinese dictionary does. */
export const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin', { ignorePunctuation: true }).compare;
