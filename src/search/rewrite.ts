import { topicOf } from './asking-words.ts';
import { isWordChar } from './fold.ts';

import type { WordsFile } from './search-files.ts';

/** Another way to say a piece of a question: found in its place, it counts as much. */
export type Saying = { say: string; means: string };

const MOST_SAYINGS = 8;
const LOOSE_CHARACTERS = 3;

/** The text in simplified characters, as far as the site needs it. */
export function toSimplified(text: string, words: Pick<WordsFile, 'traditional'>): string {
  const pairs = new Map<string, string>();
  const chars = [...words.traditional];
  for (let at = 0; at + 1 < chars.length; at += 2) pairs.set(chars[at] ?? '', chars[at + 1] ?? '');
  return [...text].map((char) => pairs.get(char) ?? char).join('');
}

/** Everyday words in the text, with the words of the site for them; longer ones first. */
export function sayingsIn(text: string, words: Pick<WordsFile, 'synonyms'>): Saying[] {
  const found: Saying[] = [];
  for (const { say, means } of words.synonyms) {
    for (const word of say) {
      const plain = [...word.toLowerCase()].filter(isWordChar).join('');
      if (plain !== '' && isSaidIn(text, plain)) found.push({ say: plain, means });
    }
  }
  return found.sort((a, b) => b.say.length - a.say.length).slice(0, MOST_SAYINGS);
}

/** Said as it is, or, for what is long enough, with a few characters put in between. */
function isSaidIn(text: string, saying: string): boolean {
  if (text.includes(saying)) return true;
  const core = topicOf([[...saying]]).flat();
  if (core.length < 3) return false;
  for (let start = text.indexOf(core[0] ?? ''); start >= 0; start = text.indexOf(core[0] ?? '', start + 1)) {
    let at = start;
    const isWhole = core.every((char) => {
      at = text.indexOf(char, at) + 1;
      return at > 0;
    });
    if (isWhole && at - start <= core.length + LOOSE_CHARACTERS) return true;
  }
  return false;
}

/** The terms nearest to what was typed: they share pairs of characters with it, the more the nearer. */
export function nearestTerms(text: string, terms: readonly string[], most: number): string[] {
  const wanted = new Set(pairsOf(text));
  const ranked = terms.map((term, order) => {
    const own = pairsOf(term);
    const shared = own.filter((pair) => wanted.has(pair)).length;
    return { term, worth: shared === 0 ? 0 : shared / Math.sqrt(own.length) - order / 1e6 };
  });
  return ranked
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ term }) => term);
}

function pairsOf(text: string): string[] {
  const chars = [...text];
  return chars.slice(1).flatMap((char, at) => {
    const before = chars[at] ?? '';
    return isWordChar(before) && isWordChar(char) ? [before + char] : [];
  });
}
