import type { Intent } from './asking-words.ts';
import type { Hit } from './exact.ts';
import { facetValues } from './facets.ts';
import type { Postings } from './postings.ts';
import type { Shard } from './shard.ts';
import type { Zone } from './zones.ts';

/** A piece of a question where it stands in one index, and how much it says. */
export type Evidence = { length: number; weight: number; postings: Postings };

/** Pages with the most evidence, wherever it stands, are looked at closely. */
const LOOKED_AT = 150;
const HEADING_WORTH = 1.35;
const ASK_WORTH = 1.2;
/** A name is worth the more the shorter it is: more of it was said. */
const NAME_WORTH = 2.2;
const SHORT_NAME_WORTH = 1;
const SHARE_OF_ALL = 0.42;
const SHARE_OF_STRETCH = 1.2;
const SHARE_OF_ASK = 1.05;
const SHARE_OF_NAME = 1.05;
const TEXT_SPAN = 110;
const ASK_SPAN = 20;
/** A question is mostly answered by a page that tells what to do. */
const KIND_SHARE: Record<string, number> = {
  办事: 1.8,
  项目: 1.1,
  术语: 0.85,
  文件: 0.9,
  指标: 0.8,
  板块: 0.75,
  报告: 0.75,
};
const INTENT_SHARE: Partial<Record<Intent, Record<string, number>>> = {
  number: { 指标: 1.6 },
  meaning: { 术语: 1.5 },
};

/** The pages of one index by how much of a question they say, best first among those looked at closely. */
export function rankAnswers(shard: Shard, found: readonly Evidence[], intent: Intent): Hit[] {
  const close = mostEvidence(shard, found);
  for (const hit of close) {
    const kind = facetValues(shard, hit.page, 'kind')[0] ?? '';
    const share = (KIND_SHARE[kind] ?? 1) * (INTENT_SHARE[intent]?.[kind] ?? 1);
    hit.score =
      share *
      (SHARE_OF_ALL * hit.score +
        SHARE_OF_STRETCH * bestStretch(hit, found, 'body', TEXT_SPAN) +
        SHARE_OF_ASK * bestStretch(hit, found, 'asks', ASK_SPAN) +
        bestName(hit, found));
  }
  return close;
}

function mostEvidence(shard: Shard, found: readonly Evidence[]): Hit[] {
  const worth = new Float64Array(shard.head.pages);
  for (const { weight, postings } of found) {
    const { pages, starts, places } = postings;
    for (let row = 0; row < pages.length; row++) {
      const page = pages[row] as number;
      const share = zoneWorth(shard, page, places[starts[row] as number] as number);
      worth[page] = (worth[page] as number) + weight * share;
    }
  }
  const hits: Hit[] = [];
  for (const [page, score] of worth.entries()) if (score) hits.push({ shard, page, score });
  return hits.sort((a, b) => b.score - a.score || a.page - b.page).slice(0, LOOKED_AT);
}

function zoneWorth({ zones }: Shard, page: number, place: number): number {
  const zone = zones.zoneOf(page, place);
  if (zone === 'body') return 1;
  if (zone === 'heading') return HEADING_WORTH;
  if (zone === 'asks') return ASK_WORTH;
  return NAME_WORTH + SHORT_NAME_WORTH / zones.nameAt(page, place).length;
}

/** What is said within one name of the page; twice as much when it is the whole name. */
function bestName({ shard, page }: Hit, found: readonly Evidence[]): number {
  const names = new Map<number, { worth: number; length: number; said: Set<number> }>();
  for (const { length: own, weight, postings } of found) {
    const saidIn = new Set<number>();
    for (const place of placesOn(postings, page)) {
      const zone = shard.zones.zoneOf(page, place);
      if (zone !== 'title' && zone !== 'alias') break;
      const { offset, length } = shard.zones.nameAt(page, place);
      const start = place - offset;
      const name = names.get(start) ?? { worth: 0, length, said: new Set() };
      names.set(start, name);
      for (let at = offset; at < offset + own; at++) name.said.add(at);
      if (!saidIn.has(start)) name.worth += weight;
      saidIn.add(start);
    }
  }
  let best = 0;
  for (const { worth, length, said } of names.values())
    best = Math.max(best, worth * (SHARE_OF_NAME + (said.size / length) ** 4));
  return best;
}

/** The most that is said within one stretch of a part of the page. */
function bestStretch({ shard, page }: Hit, found: readonly Evidence[], zone: Zone, span: number): number {
  const points: { place: number; evidence: Evidence }[] = [];
  for (const evidence of found)
    for (const place of placesOn(evidence.postings, page))
      if (shard.zones.zoneOf(page, place) === zone) points.push({ place, evidence });
  points.sort((a, b) => a.place - b.place);
  const inside = new Map<Evidence, number>();
  let worth = 0;
  let best = 0;
  let first = 0;
  for (const { place, evidence } of points) {
    const count = inside.get(evidence) ?? 0;
    if (count === 0) worth += evidence.weight;
    inside.set(evidence, count + 1);
    for (let left = points[first]; left && place - left.place > span; left = points[++first]) {
      const rest = (inside.get(left.evidence) ?? 1) - 1;
      inside.set(left.evidence, rest);
      if (rest === 0) worth -= left.evidence.weight;
    }
    best = Math.max(best, worth);
  }
  return best;
}

const NO_PLACES = new Int32Array(0);

function placesOn({ pages, starts, places }: Postings, page: number): Int32Array {
  const row = rowOf(pages, page);
  return row < 0 ? NO_PLACES : places.subarray(starts[row], starts[row + 1]);
}

/** Where a page is in an ascending list of pages; -1 when it is not. */
export function rowOf(pages: Int32Array, page: number): number {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] as number) < page) low = middle + 1;
    else high = middle;
  }
  return pages[low] === page ? low : -1;
}
