import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Synonym } from '#domain/term.ts';
import { isHan } from './fold.ts';
import type { Words } from './lexicon.ts';
import type { TermsFile } from './search-files.ts';
import { type SiteWords, wordCharsOf } from './site-words.ts';

export type TermSource = { synonyms: readonly Synonym[]; contentTerms?: readonly string[] };

const MOST_TERMS = 3000;
const MOST_TITLES = 1200;
const SHORT_TITLE = 14;
const LONGEST_TERM = 20;

/** The words file of a site: synonyms, and Traditional characters it can meet. */
export function makeWordsFile(site: SiteWords, { synonyms }: TermSource): Words {
  return {
    synonyms: synonyms.map(({ say, means }) => ({ say: [...say], means })),
    traditional: collectTraditional(site.alphabet),
  };
}

/** The terms file of a site: its names with their readings. */
export function makeTermsFile(site: SiteWords, source: TermSource): TermsFile {
  const terms = collectTerms(site, source);
  return { terms, readings: collectReadings(terms) };
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

/** By syllable: all characters of the terms as they are read there, and common characters, for those who mistype. */
function collectReadings(terms: readonly string[]): Record<string, string> {
  const readings = new Map<string, Set<string>>();
  for (const text of [...terms, ...commonCharacters()]) {
    const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
    for (const [index, char] of [...text].entries()) {
      const syllable = syllables[index];
      if (!isHan(char) || !syllable || !/^[a-z]+$/.test(syllable)) continue;
      readings.set(syllable, (readings.get(syllable) ?? new Set()).add(char));
    }
  }
  return Object.fromEntries([...readings].sort().map(([syllable, chars]) => [syllable, [...chars].join('')]));
}

/** The 3,755 characters of the first level of GB 2312, one text each. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) {
      characters.push(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  return characters;
}

/** Only characters the site never prints: a character it prints must be found as it is. */
function collectTraditional(alphabet: ReadonlySet<string>): string {
  const unseen: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    if (!alphabet.has(char)) unseen.push(char);
  }
  // Line by line in one go: a call for each character takes most of a second.
  const lines = unseen.join('\n');
  const converted = (['t', 'hk', 'tw'] as const).map((from) =>
    OpenCC.Converter({ from, to: 'cn' })(lines).split('\n'),
  );
  let pairs = '';
  for (const [at, char] of unseen.entries()) {
    const simple = converted.map((all) => all[at] ?? char).find((out) => out !== char && alphabet.has(out));
    if (simple) pairs += char + simple;
  }
  return pairs;
}
