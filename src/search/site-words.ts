import { foldText, isWordChar } from './fold.ts';
import type { PageRecord } from './page-record.ts';

/** What the words file needs of all pages, gathered page by page so that no page need be kept. */
export class SiteWords {
  readonly alphabet = new Set<string>();
  readonly names = new Set<string>();
  readonly aliases = new Set<string>();
  readonly titles = new Set<string>();
  readonly headings = new Set<string>();

  add(record: PageRecord): void {
    for (const text of [record.text, record.title, ...record.aliases]) this.addCharacters(text);
    (record.aliases.length > 0 ? this.names : this.titles).add(wordCharsOf(record.title));
    for (const alias of record.aliases) this.aliases.add(wordCharsOf(alias));
    for (const section of record.sections) this.headings.add(wordCharsOf(section.heading));
  }

  /** By code units, which is quickest: the characters that are asked for have only one. */
  private addCharacters(text: string): void {
    for (let at = 0; at < text.length; at++) this.alphabet.add(text.charAt(at));
  }
}

/** The letters, Han characters and digits of a text, folded. */
export function wordCharsOf(text: string): string {
  return foldText(text).chars.filter(isWordChar).join('');
}
