import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Synonym } from '#domain/term.ts';
import { isHan } from './fold.ts';
import type { WordsFile } from './search-files.ts';
import { type SiteWords, wordCharsOf } from './site-words.ts';

export type TermSource = { synonyms: readonly Synonym[]; contentTerms?: readonly string[] };

const MOST_TERMS = 3000;
const MOST_TITLES = 1200;
const SHORT_TITLE = 14;
const LONGEST_TERM = 20;

/** The words file of a site: synonyms, names with their readings, and Traditional characters it can meet. */
export function makeWordsFile(site: SiteWords, source: TermSource): WordsFile {
  const terms = collectTerms(site, source);
  return {
    synonyms: source.synonyms.map(({ say, means }) => ({ say: [...say], means })),
    terms,
    readings: collectReadings(terms),
    traditional: collectTraditional(site.alphabet),
  };
}

function collectTerms(site: SiteWords, source: TermSource): string[] {
  const candidates = [
    ...(source.contentTerms ?? []).map(wordCharsOf),
    ...source.synonyms.map((synonym) => wordCharsOf(synonym.means)),
    ...site.names,
    ...[...site.titles].filter((title) => title.length <= SHORT_TITLE).slice(0, MOST_TITLES),
    ...site.aliases,
    ...source.synonyms.flatMap((synonym) => synonym.say.map(wordCharsOf)),
    ...site.headings,
  ];
  const terms = new Set<string>();
  for (const term of candidates) {
    if (term.length > 1 && term.length <= LONGEST_TERM && isHan(term)) terms.add(term);
    if (terms.size === MOST_TERMS) break;
  }
  return [...terms];
}

function collectReadings(terms: readonly string[]): Record<string, string> {
  const readings = new Map<string, Set<string>>();
  for (const term of terms) {
    const syllables = pinyin(term, { toneType: 'none', type: 'array', v: true });
    for (const [index, char] of [...term].entries()) {
      const syllable = syllables[index];
      if (!isHan(char) || !syllable || !/^[a-z]+$/.test(syllable)) continue;
      readings.set(char, (readings.get(char) ?? new Set()).add(syllable));
    }
  }
  return Object.fromEntries([...readings].sort().map(([char, all]) => [char, [...all].sort().join(' ')]));
}

/** Only characters the site never prints: a character it prints must be found as it is. */
function collectTraditional(alphabet: ReadonlySet<string>): string {
  const converters = (['t', 'hk', 'tw'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }));
  let pairs = '';
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    if (alphabet.has(char)) continue;
    const simple = converters
      .map((convert) => convert(char))
      .find((out) => out !== char && alphabet.has(out));
    if (simple) pairs += char + simple;
  }
  return pairs;
}
