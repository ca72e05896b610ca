import { seededRandom } from './seeded-random.ts';

/** A page by its blocks, without the marks that search passes over. */
export interface TextPage {
  readonly url: string;
  readonly blocks: readonly string[];
}

/** A string and the pages that hold it: what grep would say. */
export interface SubstringCase {
  readonly query: string;
  readonly pages: ReadonlySet<string>;
}

const LONGEST = 8;
const HAN_OR_NUMBERS = /^(?:[\u4e00-\u9fff]|\d+(?:\.\d+)*%?)+$/;

/** Strings of one to eight Han characters, digits and the signs of numbers from anywhere in the pages, with all pages that hold them. */
export function substringCases(pages: readonly TextPage[], count: number, seed: number): SubstringCase[] {
  const random = seededRandom(seed);
  const texts = pages.map(({ url, blocks }) => ({ url, text: blocks.join('\n') }));
  const cases = new Map<string, SubstringCase>();
  while (cases.size < count) {
    const { text } = texts[Math.floor(random() * texts.length)] ?? { text: '' };
    const start = Math.floor(random() * text.length);
    const query = text.slice(start, start + 1 + (cases.size % LONGEST));
    if (!HAN_OR_NUMBERS.test(query) || cases.has(query)) continue;
    cases.set(query, { query, pages: pagesWith(texts, query) });
  }
  return [...cases.values()];
}

function pagesWith(texts: readonly { url: string; text: string }[], query: string): Set<string> {
  return new Set(texts.filter(({ text }) => text.includes(query)).map(({ url }) => url));
}
