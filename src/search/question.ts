import type { Evidence } from './answer-features.ts';
import { isBinding } from './asking-words.ts';
import { findPhrase } from './exact.ts';
import type { Needle } from './excerpt.ts';
import { isHan } from './fold.ts';
import { type EmbeddedText, NOT_EMBEDDED } from './lexicon.ts';
import { coverPhrase } from './phrase.ts';
import { NO_POSTINGS, rowOf } from './postings.ts';
import { type AnswerHit, rankAnswers } from './rank-answers.ts';
import type { Question } from './read-question.ts';
import type { Shard } from './shard.ts';

/** Something whose places count towards an answer. */
type Unit = { chars: readonly string[]; weight: number; insteadOf?: string };

/** Weight of a pair that holds the sentence together rather than says what it is about. */
const BINDING_WEIGHT = 0.4;
/** The site's own word for what was said counts as much as a pair, unless what was said is common here too. */
const MEANS_WEIGHT = 1.2;
const COMMON_MEANS_SHARE = 0.9;
/** A whole piece of a question adds this to its pairs. */
const PIECE_WEIGHT = 0.6;
const COMMON_FROM = 5;
/**
 * Most chunks and bytes one question may fetch of one index. Where nothing was learnt of the pages, and so need
 * not be fetched, the words of the question must do.
 */
const BUDGETS = {
  learnt: { files: 7, bytes: 120_000 },
  unlearnt: { files: 10, bytes: 320_000 },
};
/** A page less likely than this to be the answer, against the best, is left out (a logarithm). */
const KEPT_BELOW_BEST = 5;
const LEAST_ANSWERS = 3;
const MOST_ANSWERS = 40;

/** A best page that says less than this of a question only touches on it, unless it says a little and is near. */
const ENOUGH_COVERAGE = 0.25;
const LITTLE_COVERAGE = 0.08;
const NEAR = 0.68;

/** Pages for a question, and whether the best is about what was asked or only has some of its words. */
export type Answers = { hits: AnswerHit[]; needles: Needle[]; isAbout: boolean };

/** The pages that answer a question best, best first, and what to mark on them. */
export async function findAnswers(
  shards: readonly Shard[],
  question: Question,
  embedded: EmbeddedText = NOT_EMBEDDED,
): Promise<Answers> {
  const { needles, found } = await gatherEvidence(shards, question, embedded);
  const hits = shards.flatMap((shard, at) =>
    rankAnswers(shard, found[at] ?? [], embedded.nearness(shard), question.intents),
  );
  hits.sort((a, b) => b.score - a.score || a.page - b.page);
  const [best] = hits;
  if (!best) return { hits: [], needles: [], isAbout: false };
  const coverage = coverageOf(best.page, found[shards.indexOf(best.shard)] ?? []);
  const near = embedded.nearness(best.shard)?.(best.page) ?? 0;
  return {
    hits: hits
      .filter(
        ({ score, isPrinted }, at) =>
          at < LEAST_ANSWERS || (isPrinted && score >= best.score - KEPT_BELOW_BEST),
      )
      .slice(0, MOST_ANSWERS),
    needles: needles.filter(({ weight }) => weight > 0),
    isAbout: coverage >= ENOUGH_COVERAGE || (coverage >= LITTLE_COVERAGE && near >= NEAR),
  };
}

/** Where the pieces of a question stand in each index. */
export async function gatherEvidence(
  shards: readonly Shard[],
  { topic, sayings }: Pick<Question, 'topic' | 'sayings'>,
  { nearness, isAskedOften }: EmbeddedText,
): Promise<{ needles: Needle[]; found: Evidence[][] }> {
  const wanted = unitsOf(topic, sayings);
  const choices = shards.map((shard) =>
    affordable(shard, wanted, isAskedOften, BUDGETS[nearness(shard) ? 'learnt' : 'unlearnt']),
  );
  const units = wanted.filter((unit) => choices.every((chosen) => chosen.has(unit)));
  const lists = await Promise.all(
    shards.map((shard) => Promise.all(units.map((unit) => findPhrase(shard, unit.chars)))),
  );
  const having = units.map((_, at) => lists.reduce((sum, list) => sum + (list[at]?.pages.length ?? 0), 0));
  const weights = weigh(
    units,
    having,
    shards.reduce((sum, shard) => sum + shard.head.pages, 0),
  );
  const found = lists.map((list) =>
    units.map(({ chars }, at) => ({
      length: chars.length,
      weight: weights[at] ?? 0,
      postings: list[at] ?? NO_POSTINGS,
    })),
  );
  const needles = units.map(({ chars }, at) => ({ chars, weight: having[at] ? (weights[at] ?? 0) : 0 }));
  return { needles, found };
}

/** Rare pieces weigh more; the weights of what was asked itself add up to one. */
function weigh(units: readonly Unit[], having: readonly number[], pages: number): number[] {
  const isCommon = new Map(units.map((unit, at) => [unit.chars.join(''), (having[at] ?? 0) >= COMMON_FROM]));
  const weights = units.map((unit, at) => {
    const count = having[at] ?? 0;
    const share = isCommon.get(unit.insteadOf ?? '') ? COMMON_MEANS_SHARE : 1;
    return share * unit.weight * Math.log(1 + (pages - count + 0.5) / (count + 0.5));
  });
  const asked = weights.reduce((sum, weight, at) => sum + (units[at]?.insteadOf ? 0 : weight), 0);
  return asked === 0 ? weights : weights.map((weight) => weight / asked);
}

/** How much of what was asked a page says at all, from 0 to 1; other ways to say it are a bonus. */
function coverageOf(page: number, found: readonly Evidence[]): number {
  return found.reduce((sum, { weight, postings }) => sum + (rowOf(postings.pages, page) < 0 ? 0 : weight), 0);
}

/** Pairs of characters, whole pieces on top of them, and other ways to say a piece. */
function unitsOf(topic: Question['topic'], sayings: Question['sayings']): Unit[] {
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

/**
 * The units worth their transfer in an index: what people often ask with before what holds a sentence together
 * or may be no word at all; then the heavier, then the cheaper first.
 */
function affordable(
  shard: Shard,
  units: readonly Unit[],
  isAskedOften: EmbeddedText['isAskedOften'],
  most: { files: number; bytes: number },
): Set<Unit> {
  const priced = units.map((unit) => {
    const rank = unit.weight <= BINDING_WEIGHT ? 0 : isAskedOften(unit.chars) ? 2 : 1;
    return { unit, rank, files: shard.filesFor(phraseTokens(shard, unit)) };
  });
  const bytesOf = (files: ReadonlyMap<string, number>) =>
    [...files.values()].reduce((sum, size) => sum + size, 0);
  priced.sort(
    (a, b) => b.rank - a.rank || b.unit.weight - a.unit.weight || bytesOf(a.files) - bytesOf(b.files),
  );
  const fetched = new Map<string, number>();
  const chosen = new Set<Unit>();
  for (const { unit, files } of priced) {
    const together = new Map([...fetched, ...files]);
    if (together.size > fetched.size && (together.size > most.files || bytesOf(together) > most.bytes))
      continue;
    for (const [file, size] of files) fetched.set(file, size);
    chosen.add(unit);
  }
  return chosen;
}

function phraseTokens(shard: Shard, unit: Unit): string[] {
  return coverPhrase(unit.chars, (token) => shard.cost(token)).map(({ token }) => token);
}
