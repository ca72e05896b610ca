import { type CorpusPage, seededRandom } from './corpus.ts';

/** A substring and the pages that print it: what grep would say. */
export type SubstringCase = { query: string; pages: Set<string> };

const HAN_ONLY = /^[\u4e00-\u9fff]+$/;
const QUOTES = /[“”‘’"'《》〈〉「」『』]/g;

/** The text of a page by block, without the marks that search passes over. */
export function blocksOf(page: CorpusPage): string[] {
  const blocks = [page.title, ...page.sections.flatMap((section) => [section.heading, section.text])];
  return blocks.map((block) => block.replace(QUOTES, '').replace(/\s+/g, ''));
}

/** Han substrings of one to eight characters from anywhere in the corpus, with their true pages. */
export function substringCases(pages: readonly CorpusPage[], count: number, seed: number): SubstringCase[] {
  const random = seededRandom(seed);
  const texts = pages.map((page) => ({ url: page.url, text: blocksOf(page).join('\n') }));
  const cases = new Map<string, SubstringCase>();
  while (cases.size < count) {
    const { text } = texts[Math.floor(random() * texts.length)] ?? { text: '' };
    const start = Math.floor(random() * text.length);
    const query = text.slice(start, start + 1 + (cases.size % 8));
    if (!HAN_ONLY.test(query) || cases.has(query)) continue;
    const having = texts.filter((page) => page.text.includes(query)).map((page) => page.url);
    cases.set(query, { query, pages: new Set(having) });
  }
  return [...cases.values()];
}
