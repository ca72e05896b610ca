import type { Nearness } from './embeddings.ts';
import type { Hit } from './exact.ts';
import { NO_PLACES, type Postings, rowOf } from './postings.ts';
import type { Shard } from './shard.ts';
import type { Zone, ZoneMap } from './zones.ts';

/** A piece of a question where it stands in one index; the weights of all that was asked add up to one. */
export type Evidence = { length: number; weight: number; postings: Postings };

/**
 * What a page says of a question, in shares of all that was asked: 0 is nothing, about 1 is all of it; and how
 * near it is, as learnt from the asks: a cosine, and its square.
 */
export const FEATURES = [
  'anywhere',
  'inTitle',
  'inAsks',
  'often',
  'inStretch',
  'inOneAsk',
  'inOneName',
  'asWholeName',
  'near',
  'veryNear',
] as const;
export type Features = Record<(typeof FEATURES)[number], number>;

/** Pages with the most evidence, wherever it stands, and the nearest are looked at closely. */
const LOOKED_AT = 150;
const NEAREST = 20;
const NEAR = 0.3;
const HEADING_WORTH = 1.35;
const ASK_WORTH = 1.2;
/** A name is worth the more the shorter it is: more of it was said. */
const NAME_WORTH = 2.2;
const SHORT_NAME_WORTH = 1;
const TEXT_SPAN = 110;
const ASK_SPAN = 20;
/** How soon saying a piece again stops to count, and a page of how many characters is of ordinary length (BM25). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
const ORDINARY_LENGTH = 700;

/** The pages of one index that say most of a question anywhere, and the nearest; their score is that sum. */
export function mostEvidence(shard: Shard, found: readonly Evidence[], nearness: Nearness): Hit[] {
  const worth = new Float64Array(shard.head.pages);
  for (const { weight, postings } of found) {
    const { pages, starts, places } = postings;
    for (let row = 0; row < pages.length; row++) {
      const page = pages[row] as number;
      const share = zoneWorth(shard.zones, page, places[starts[row] as number] as number);
      worth[page] = (worth[page] as number) + weight * share;
    }
  }
  const hits: Hit[] = [];
  const nearest: { hit: Hit; near: number }[] = [];
  for (const [page, score] of worth.entries()) {
    const hit = { shard, page, score };
    if (score) hits.push(hit);
    const near = nearness(page);
    if (near > NEAR) nearest.push({ hit, near });
  }
  hits.sort((a, b) => b.score - a.score || a.page - b.page);
  nearest.sort((a, b) => b.near - a.near || a.hit.page - b.hit.page);
  return [...new Set([...hits.slice(0, LOOKED_AT), ...nearest.slice(0, NEAREST).map(({ hit }) => hit)])];
}

function zoneWorth(zones: ZoneMap, page: number, place: number): number {
  const zone = zones.zoneOf(page, place);
  if (zone === 'body') return 1;
  if (zone === 'heading') return HEADING_WORTH;
  if (zone === 'asks') return ASK_WORTH;
  return NAME_WORTH + SHORT_NAME_WORTH / zones.nameAt(page, place).length;
}

/** Looks closely at a page; `anywhere` is what {@link mostEvidence} summed up. */
export function featuresOf(
  { shard, page, score: anywhere }: Hit,
  found: readonly Evidence[],
  nearness: Nearness,
): Features {
  const { zones } = shard;
  const near = nearness(page);
  const points = pointsOn(page, zones, found);
  return {
    anywhere,
    inTitle: sumOf(points.filter(({ zone }) => zone === 'title')),
    inAsks: sumOf(points.filter(({ zone }) => zone === 'asks')),
    often: saturated(points, zones.bodyLength(page)),
    inStretch: bestStretch(points, 'body', TEXT_SPAN),
    inOneAsk: bestStretch(points, 'asks', ASK_SPAN),
    ...bestName(points, zones, page),
    near,
    veryNear: Math.max(0, near) ** 2,
  };
}

type Point = { place: number; zone: Zone; evidence: Evidence };

/** All places of all evidence on a page, in order. */
function pointsOn(page: number, zones: ZoneMap, found: readonly Evidence[]): Point[] {
  const points: Point[] = [];
  for (const evidence of found)
    for (const place of placesOn(evidence.postings, page))
      points.push({ place, zone: zones.zoneOf(page, place), evidence });
  return points.sort((a, b) => a.place - b.place);
}

function placesOn({ pages, starts, places }: Postings, page: number): Int32Array {
  const row = rowOf(pages, page);
  return row < 0 ? NO_PLACES : places.subarray(starts[row], starts[row + 1]);
}

/** Each piece once. */
function sumOf(points: readonly Point[]): number {
  let sum = 0;
  for (const { weight } of new Set(points.map(({ evidence }) => evidence))) sum += weight;
  return sum;
}

/** Pieces said in the text, each the more the oftener for the length of the text. */
function saturated(points: readonly Point[], length: number): number {
  const times = new Map<Evidence, number>();
  for (const { zone, evidence } of points)
    if (zone === 'body') times.set(evidence, (times.get(evidence) ?? 0) + 1);
  const half = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / ORDINARY_LENGTH);
  let sum = 0;
  for (const [{ weight }, count] of times) sum += (weight * count * (SATURATION + 1)) / (count + half);
  return sum;
}

/** The most that is said within one name, and the most when the share of the name that was said counts too. */
function bestName(
  points: readonly Point[],
  zones: ZoneMap,
  page: number,
): Pick<Features, 'inOneName' | 'asWholeName'> {
  const names = new Map<number, { length: number; points: Point[]; said: Set<number> }>();
  for (const point of points) {
    if (point.zone !== 'title' && point.zone !== 'alias') break;
    const { offset, length } = zones.nameAt(page, point.place);
    const start = point.place - offset;
    const name = names.get(start) ?? { length, points: [], said: new Set() };
    names.set(start, name);
    name.points.push(point);
    for (let at = offset; at < offset + point.evidence.length; at++) name.said.add(at);
  }
  const best = { inOneName: 0, asWholeName: 0 };
  for (const { length, points: own, said } of names.values()) {
    const worth = sumOf(own);
    best.inOneName = Math.max(best.inOneName, worth);
    best.asWholeName = Math.max(best.asWholeName, worth * (said.size / length) ** 4);
  }
  return best;
}

/** The most that is said within one stretch of a part of the page. */
function bestStretch(points: readonly Point[], zone: Zone, span: number): number {
  const own = points.filter((point) => point.zone === zone);
  const inside = new Map<Evidence, number>();
  let worth = 0;
  let best = 0;
  let first = 0;
  for (const { place, evidence } of own) {
    const count = inside.get(evidence) ?? 0;
    if (count === 0) worth += evidence.weight;
    inside.set(evidence, count + 1);
    for (let left = own[first]; left && place - left.place > span; left = own[++first]) {
      const rest = (inside.get(left.evidence) ?? 1) - 1;
      inside.set(left.evidence, rest);
      if (rest === 0) worth -= left.evidence.weight;
    }
    best = Math.max(best, worth);
  }
  return best;
}
