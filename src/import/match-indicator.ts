import { dimensionOf } from './units.ts';

/** What the importer needs to know of an indicator. */
export interface IndicatorName {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit: string;
}

/** Says which indicator a figure measures, from the words around it; nothing when no name fits well. */
export type IndicatorMatcher = (words: string, unit: string) => string | undefined;

const ENOUGH = 0.6;
const SAME_DIMENSION = 0.12;
const WHOLE_NAME = 0.2;

/** Prepares the names once; a match needs most of a name's character pairs and a unit of the same kind. */
export function createIndicatorMatcher(indicators: readonly IndicatorName[]): IndicatorMatcher {
  const names = indicators.flatMap(({ id, name, aliases, unit }) =>
    [name, ...aliases].map((word) => ({
      id,
      word: strip(word),
      pairs: pairsOf(strip(word)),
      dimension: dimensionOf(unit),
    })),
  );
  return (words, unit) => {
    const plain = strip(words);
    const inText = new Set(pairsOf(plain));
    const dimension = dimensionOf(unit);
    let best: { id: string; score: number; length: number } | undefined;
    for (const name of names) {
      if (name.pairs.length === 0 || !areComparable(name.dimension, dimension)) continue;
      const shared = name.pairs.filter((pair) => inText.has(pair)).length / name.pairs.length;
      if (shared < ENOUGH) continue;
      const score =
        shared +
        (name.dimension === dimension ? SAME_DIMENSION : 0) +
        (plain.includes(name.word) ? WHOLE_NAME : 0);
      const isBetter =
        !best || score > best.score || (score === best.score && name.word.length > best.length);
      if (isBetter) best = { id: name.id, score, length: name.word.length };
    }
    return best?.id;
  };
}

const PEOPLE = new Set(['人', '人次']);

function areComparable(a: string, b: string): boolean {
  if (a === b || (PEOPLE.has(a) && PEOPLE.has(b))) return true;
  return ![...PEOPLE, '元', '%', '小时', '个工作日', '张'].some((only) => (only === a) !== (only === b));
}

function strip(text: string): string {
  return text
    .replace(/（[^）]*）|\([^)]*\)/gu, '')
    .replace(/[“”‘’《》〈〉、，。；：的了共各等]/gu, '')
    .replace(/(?:人数|人次|金额|个数|场次|次数|总数|数量|数|额|笔数|件数)$/u, '');
}

function pairsOf(text: string): string[] {
  return [...text].slice(0, -1).map((character, index) => character + [...text][index + 1]);
}
