import { type Intent, isBinding } from './asking-words.ts';
import type { Hit } from './exact.ts';
import { findPhrase } from './exact.ts';
import type { Needle } from './excerpt.ts';
import { isHan } from './fold.ts';
import { coverPhrase } from './phrase.ts';
import { NO_POSTINGS, type Postings } from './postings.ts';
import { rankAnswers, rowOf } from './rank-answers.ts';
import type { Shard } from './shard.ts';

/** Something whose places count towards an answer. */
type Unit = { chars: readonly string[]; weight: number; insteadOf?: string };

/** Another way to say a piece of the question: found in its place, it counts as much. */
export type Saying = { say: string; means: string };

/** Weight of a pair that holds the sentence together rather than says what it is about. */
const BINDING_WEIGHT = 0.4;
/** The site's own word for what was said counts as much as a pair, unless what was said is common here too. */
const MEANS_WEIGHT = 1.2;
const COMMON_MEANS_SHARE = 0.9;
/** A whole piece of a question adds this to its pairs. */
const PIECE_WEIGHT = 0.6;
const COMMON_FROM = 5;
/** Most chunks and bytes one question may fetch of one index. */
const MOST_FILES = 6;
const MOST_BYTES = 240_000;
const KEPT_SHARE = 0.45;
const MOST_ANSWERS = 40;

export type Answers = { hits: Hit[]; needles: Needle[]; coverage: number };

/** The pages that say most about the topic, best first, and what to mark on them. */
export async function findAnswers(
  shards: readonly Shard[],
  topic: readonly string[][],
  sayings: readonly Saying[],
  intent: Intent,
): Promise<Answers> {
  const wanted = unitsOf(topic, sayings);
  const choices = shards.map((shard) => affordable(shard, wanted));
  const units = wanted.filter((unit) => choices.every((chosen) => chosen.has(unit)));
  const pages = shards.reduce((sum, shard) => sum + shard.head.pages, 0);
  const found = await Promise.all(
    shards.map((shard) => Promise.all(units.map((unit) => findPhrase(shard, unit.chars)))),
  );
  const having = units.map((_, at) => found.reduce((sum, lists) => sum + (lists[at]?.pages.length ?? 0), 0));
  const isCommon = new Map(units.map((unit, at) => [unit.chars.join(''), (having[at] ?? 0) >= COMMON_FROM]));
  const weights = units.map((unit, at) => {
    const count = having[at] ?? 0;
    const share = isCommon.get(unit.insteadOf ?? '') ? COMMON_MEANS_SHARE : 1;
    return share * unit.weight * Math.log(1 + (pages - count + 0.5) / (count + 0.5));
  });
  const hits = shards.flatMap((shard, at) => {
    const evidence = units.map((unit, of) => ({
      length: unit.chars.length,
      weight: weights[of] ?? 0,
      postings: found[at]?.[of] ?? NO_POSTINGS,
    }));
    return rankAnswers(shard, evidence, intent);
  });
  hits.sort((a, b) => b.score - a.score || a.page - b.page);
  const least = (hits[0]?.score ?? 0) * KEPT_SHARE;
  return {
    hits: hits.filter((hit) => hit.score >= least).slice(0, MOST_ANSWERS),
    needles: units.flatMap((unit, at) =>
      (having[at] ?? 0) > 0 && (weights[at] ?? 0) > 0
        ? [{ chars: unit.chars, weight: weights[at] ?? 0 }]
        : [],
    ),
    coverage: hits[0] ? coverageOf(hits[0], units, found[shards.indexOf(hits[0].shard)] ?? [], weights) : 0,
  };
}

/** How much of what was asked a page says at all, from 0 to 1; other ways to say it are a bonus. */
function coverageOf(
  hit: Hit,
  units: readonly Unit[],
  lists: readonly Postings[],
  weights: readonly number[],
): number {
  let asked = 0;
  let said = 0;
  for (const [at, unit] of units.entries()) {
    const weight = weights[at] ?? 0;
    if (!unit.insteadOf) asked += weight;
    if (rowOf(lists[at]?.pages ?? new Int32Array(0), hit.page) >= 0) said += weight;
  }
  return asked === 0 ? 0 : said / asked;
}

/** Pairs of characters, whole pieces on top of them, and other ways to say a piece. */
function unitsOf(topic: readonly string[][], sayings: readonly Saying[]): Unit[] {
  const units = new Map<string, Unit>();
  const put = (chars: readonly string[], weight: number) => {
    const key = chars.join('');
    if ((units.get(key)?.weight ?? 0) < weight) units.set(key, { chars, weight });
  };
  for (const piece of topic) {
    if (!piece.some(isHan)) put(piece, 1.5);
    else
      for (let at = 0; at + 1 < piece.length; at++) {
        const pair = piece.slice(at, at + 2);
        put(pair, isBinding(pair) ? BINDING_WEIGHT : 1);
      }
    if (piece.length > 2 && piece.length < 9) put(piece, PIECE_WEIGHT);
  }
  for (const { say, means } of sayings) {
    put([...say], 0);
    units.set(means, { chars: [...means], weight: MEANS_WEIGHT, insteadOf: say });
  }
  return [...units.values()].filter((unit) => unit.chars.length > 1);
}

/** The units worth their transfer in an index: the heavier first, the cheaper of equals first. */
function affordable(shard: Shard, units: readonly Unit[]): Set<Unit> {
  const priced = units.map((unit) => ({ unit, files: shard.filesFor(phraseTokens(shard, unit)) }));
  const bytesOf = (files: ReadonlyMap<string, number>) =>
    [...files.values()].reduce((sum, size) => sum + size, 0);
  priced.sort((a, b) => b.unit.weight - a.unit.weight || bytesOf(a.files) - bytesOf(b.files));
  const fetched = new Map<string, number>();
  const chosen = new Set<Unit>();
  for (const { unit, files } of priced) {
    const together = new Map([...fetched, ...files]);
    if (together.size > fetched.size && (together.size > MOST_FILES || bytesOf(together) > MOST_BYTES))
      continue;
    for (const [file, size] of files) fetched.set(file, size);
    chosen.add(unit);
  }
  return chosen;
}

function phraseTokens(shard: Shard, unit: Unit): string[] {
  return coverPhrase(unit.chars, (token) => shard.cost(token)).map(({ token }) => token);
}
