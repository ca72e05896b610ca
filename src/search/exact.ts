import type { CharZone } from './char-table.ts';
import { coverPhrase, matchPhrase } from './phrase.ts';
import type { Postings } from './postings.ts';
import type { Shard } from './shard.ts';
import { aliasExtent, titleLength, ZONES, type Zone, zoneOf } from './zones.ts';

/** A page that has what was asked for. */
export type Hit = { shard: Shard; page: number; score: number };

/** Pages with every part, and pages known by such a name although their text does not print it. */
export type ExactHits = { hits: Hit[]; namedOnly: Hit[] };

type PartScore = { score: number; inText: boolean };

const CHAR_SCORES: Record<CharZone, number> = { body: 0, heading: 300, name: 420, title: 600 };

/** Finds the pages of one index that hold all parts, each part exactly. */
export async function findExact(shard: Shard, parts: readonly string[][]): Promise<ExactHits> {
  const found = await Promise.all(parts.map((part) => findPart(shard, part)));
  const [first, ...others] = found.sort((a, b) => a.size - b.size);
  const result: ExactHits = { hits: [], namedOnly: [] };
  if (!first) return result;
  for (const [page, own] of first) {
    const scores = [own];
    for (const other of others) {
      const score = other.get(page);
      if (score) scores.push(score);
    }
    if (scores.length < found.length) continue;
    const score = scores.reduce((sum, part) => sum + part.score, 0) / scores.length;
    const list = scores.every((part) => part.inText) ? result.hits : result.namedOnly;
    list.push({ shard, page, score });
  }
  return result;
}

/** Where one phrase stands in an index. */
export async function findPhrase(shard: Shard, chars: readonly string[]): Promise<Postings> {
  const tokens = coverPhrase(chars, (token) => shard.cost(token));
  const lists = tokens.map(async ({ offset, token }) => ({ offset, postings: await shard.postings(token) }));
  return matchPhrase(await Promise.all(lists));
}

async function findPart(shard: Shard, part: readonly string[]): Promise<Map<number, PartScore>> {
  const found = new Map<number, PartScore>();
  if (part.length === 1) {
    const { pages, zones } = await shard.charPages(part[0] ?? '');
    for (let index = 0; index < pages.length; index++) {
      const zone = zones[index] ?? 'body';
      found.set(pages[index] as number, { score: CHAR_SCORES[zone], inText: zone !== 'name' });
    }
    return found;
  }
  const { pages, starts, places } = await findPhrase(shard, part);
  for (let index = 0; index < pages.length; index++) {
    const row = places.subarray(starts[index], starts[index + 1]);
    found.set(pages[index] as number, scorePlaces(row, part.length));
  }
  return found;
}

/** A name that is the phrase, a name that holds it, a heading, the text: in this order. */
export function scorePlaces(places: Int32Array, length: number): PartScore {
  const left: Partial<Record<Zone, number>> = {};
  let inBody = 0;
  for (const place of places) {
    const zone = zoneOf(place);
    if (zone === 'body') inBody++;
    left[zone] ??= place;
  }
  const name = Math.max(scoreTitle(places, length), ...scoreAliases(places, length));
  const heading = left.heading === undefined ? 0 : 300;
  const early = left.body === undefined ? 0 : Math.max(0, 20 - (left.body - ZONES.body) / 100);
  const often = Math.min(60, 12 * Math.log2(1 + inBody));
  const inText = inBody > 0 || left.title !== undefined || name >= EQUAL_ALIAS;
  return { score: Math.max(name, heading) + often + early, inText };
}

const EQUAL_TITLE = 1000;
const EQUAL_ALIAS = 940;

function scoreTitle(places: Int32Array, length: number): number {
  const left = places.find((place) => place < ZONES.titleEnd);
  const right = places.find((place) => place >= ZONES.titleEnd && place < ZONES.alias);
  if (left === undefined || right === undefined) return 0;
  const whole = titleLength(left, right);
  if (whole === length) return EQUAL_TITLE;
  return 600 + (200 * length) / whole + (left === 0 ? 60 : left + length === whole ? 20 : 0);
}

function* scoreAliases(places: Int32Array, length: number): Generator<number> {
  for (const left of places) {
    if (left < ZONES.alias || left >= ZONES.aliasEnd) continue;
    for (const right of places) {
      if (right < ZONES.aliasEnd || right >= ZONES.heading) continue;
      const extent = aliasExtent(left, right);
      if (!extent) continue;
      yield extent.length === length ? EQUAL_ALIAS : 420 + (100 * length) / extent.length;
    }
  }
}
