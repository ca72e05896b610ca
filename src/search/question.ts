import type { Hit } from './exact.ts';
import { findPhrase } from './exact.ts';
import type { Needle } from './excerpt.ts';
import { isHan, isWordChar } from './fold.ts';
import type { Postings } from './postings.ts';
import type { Shard } from './shard.ts';
import { zoneOf } from './zones.ts';

/** Words that ask but do not say about what. Single letters such as 会 or 在 are left: they stand in names. */
const ASKING =
  `请问一下 请问 我想问 我想 我要 想要 想问 应该怎么 应该如何 怎么办理 如何办理 怎样办理 怎么申请 如何申请 怎么办 怎么样 怎么 怎样 如何
  有没有 能不能 可不可以 是不是 需不需要 要不要 会不会 可以 能否 是否 为什么 为何 什么时候 什么地方 什么 哪里 哪儿 哪些 哪个 哪年 多少钱 多少 多久 几年
  需要 应该 有哪些 的话 之后 以后 关于 一下 我的 我们 你们 本人 自己 吗 呢 吧 啊 么 了 的`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

/** The pieces of a question that say what it is about. */
export function topicOf(parts: readonly string[][]): string[][] {
  return parts.flatMap((part) => {
    let text = part.map((char) => (isWordChar(char) ? char : ' ')).join('');
    for (const word of ASKING) text = text.replaceAll(word, ' ');
    return text
      .split(' ')
      .filter((piece) => piece !== '')
      .map((piece) => [...piece]);
  });
}

/** Something whose places count towards an answer. */
type Unit = { chars: readonly string[]; weight: number };

/** Another way to say a piece of the question: found in its place, it counts as much. */
export type Saying = { say: string; means: string };

const BYTES_FOR_QUESTION = 240_000;
const ZONE_WEIGHT = { title: 2.4, alias: 2.2, heading: 1.7, body: 1 } as const;
const SPAN = 110;
const KEPT_SHARE = 0.45;
const MOST_ANSWERS = 40;

/** The pages that say most about the topic, best first, and what to mark on them. */
export async function findAnswers(
  shards: readonly Shard[],
  topic: readonly string[][],
  sayings: readonly Saying[],
): Promise<{ hits: Hit[]; needles: Needle[] }> {
  const units = unitsOf(topic, sayings);
  const pages = shards.reduce((sum, shard) => sum + shard.head.pages, 0);
  const found = await Promise.all(shards.map((shard) => loadUnits(shard, units)));
  const weights = units.map((unit, at) => {
    const having = found.reduce((sum, lists) => sum + (lists[at]?.pages.length ?? 0), 0);
    return having === 0 ? 0 : unit.weight * Math.log(1 + (pages - having + 0.5) / (having + 0.5));
  });
  const hits = shards.flatMap((shard, at) => rankShard(shard, found[at] ?? [], weights));
  hits.sort((a, b) => b.score - a.score || a.page - b.page);
  const least = (hits[0]?.score ?? 0) * KEPT_SHARE;
  return {
    hits: hits.filter((hit) => hit.score >= least).slice(0, MOST_ANSWERS),
    needles: units
      .map((unit, at) => ({ chars: unit.chars, weight: weights[at] ?? 0 }))
      .filter((n) => n.weight > 0),
  };
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
    else for (let at = 0; at + 1 < piece.length; at++) put(piece.slice(at, at + 2), 1);
    if (piece.length > 2 && piece.length < 9) put(piece, 1);
  }
  for (const { means } of sayings) put([...means], 1.6);
  return [...units.values()].filter((unit) => unit.chars.length > 1);
}

async function loadUnits(shard: Shard, units: readonly Unit[]): Promise<Postings[]> {
  const costs = units.map((unit, at) => ({
    at,
    bytes: unit.chars.length === 2 ? shard.cost(unit.chars.join('')) : 0,
  }));
  let left = BYTES_FOR_QUESTION;
  const skipped = new Set<number>();
  for (const { at, bytes } of costs.sort((a, b) => a.bytes - b.bytes)) {
    left -= bytes;
    if (left < 0) skipped.add(at);
  }
  const empty: Postings = { pages: new Int32Array(0), starts: new Int32Array(1), places: new Int32Array(0) };
  return Promise.all(units.map((unit, at) => (skipped.has(at) ? empty : findPhrase(shard, unit.chars))));
}

function rankShard(shard: Shard, lists: readonly Postings[], weights: readonly number[]): Hit[] {
  const broad = new Float64Array(shard.head.pages);
  for (const [unit, { pages, starts, places }] of lists.entries()) {
    const weight = weights[unit] ?? 0;
    for (let row = 0; row < pages.length; row++) {
      const zone = zoneOf(places[starts[row] as number] as number);
      broad[pages[row] as number] = (broad[pages[row] as number] as number) + weight * ZONE_WEIGHT[zone];
    }
  }
  const candidates: Hit[] = [];
  for (let page = 0; page < broad.length; page++) {
    if (broad[page]) candidates.push({ shard, page, score: broad[page] as number });
  }
  candidates.sort((a, b) => b.score - a.score || a.page - b.page);
  const close = candidates.slice(0, 60);
  for (const hit of close) hit.score = 0.55 * hit.score + bestSpan(hit.page, lists, weights);
  return close;
}

/** The most that is said within one stretch of the text. */
function bestSpan(page: number, lists: readonly Postings[], weights: readonly number[]): number {
  const points: { place: number; unit: number }[] = [];
  for (const [unit, { pages, starts, places }] of lists.entries()) {
    const row = rowOf(pages, page);
    if (row < 0) continue;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const place = places[at] as number;
      if (zoneOf(place) === 'body') points.push({ place, unit });
    }
  }
  points.sort((a, b) => a.place - b.place);
  const inside = new Map<number, number>();
  let worth = 0;
  let best = 0;
  let first = 0;
  for (const point of points) {
    const count = inside.get(point.unit) ?? 0;
    if (count === 0) worth += weights[point.unit] ?? 0;
    inside.set(point.unit, count + 1);
    while (point.place - (points[first]?.place ?? 0) > SPAN) {
      const unit = points[first]?.unit ?? 0;
      const rest = (inside.get(unit) ?? 1) - 1;
      inside.set(unit, rest);
      if (rest === 0) worth -= weights[unit] ?? 0;
      first++;
    }
    best = Math.max(best, worth);
  }
  return best;
}

function rowOf(pages: Int32Array, page: number): number {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] as number) < page) low = middle + 1;
    else high = middle;
  }
  return pages[low] === page ? low : -1;
}
