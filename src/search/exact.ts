import { isBinding } from './asking-words.ts';
import type { CharZone } from './char-table.ts';
import { coverPhrase, matchPhrase, type PhraseToken } from './phrase.ts';
import { NO_POSTINGS, type Postings } from './postings.ts';
import type { Shard } from './shard.ts';
import type { ZoneMap } from './zones.ts';

/** A page that has what was asked for. */
export type Hit = { shard: Shard; page: number; score: number };

/** Pages with every part, and pages known by such a name although their text does not print it. */
export type ExactHits = { hits: Hit[]; namedOnly: Hit[] };

/**
 * A longer phrase is mostly a question that stands nowhere: a few of its tokens are tried before the rest is
 * fetched, such as tell what it is about, which an answer needs too.
 */
const MOST_AT_ONCE = 4;
const PROBED = 2;
const BINDING_PRICE = 1_000_000;
/** Of so many characters the longest part is looked for first: where it stands nowhere, the others need not be fetched. */
const LONG_QUERY = 8;

type PartScore = { score: number; inText: boolean };

const CHAR_SCORES: Record<CharZone, number> = { body: 0, heading: 300, name: 420, title: 600 };

/** Finds the pages of one index that hold all parts, each part exactly. */
export async function findExact(shard: Shard, parts: readonly string[][]): Promise<ExactHits> {
  const result: ExactHits = { hits: [], namedOnly: [] };
  const [longest, ...rest] = [...parts].sort((a, b) => b.length - a.length);
  if (!longest) return result;
  const inLongest = findPart(shard, longest);
  if (parts.flat().length > LONG_QUERY && (await inLongest).size === 0) return result;
  const found = await Promise.all([inLongest, ...rest.map((part) => findPart(shard, part))]);
  const [first, ...others] = found.sort((a, b) => a.size - b.size);
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
  if (tokens.length > MOST_AT_ONCE) {
    const price = ({ token }: PhraseToken) => shard.cost(token) + (isBinding([...token]) ? BINDING_PRICE : 0);
    const cheapest = [...tokens].sort((a, b) => price(a) - price(b));
    const probe = await matchTokens(shard, cheapest.slice(0, PROBED));
    if (probe.pages.length === 0) return NO_POSTINGS;
  }
  return matchTokens(shard, tokens);
}

async function matchTokens(shard: Shard, tokens: readonly PhraseToken[]): Promise<Postings> {
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
    const page = pages[index] as number;
    found.set(page, scorePlaces(shard.zones, page, row, part.length));
  }
  return found;
}

const EQUAL_TITLE = 1000;
const EQUAL_ALIAS = 940;

/** A name that is the phrase, a name that holds it, a heading, the text: in this order. */
export function scorePlaces(zones: ZoneMap, page: number, places: Int32Array, length: number): PartScore {
  let name = 0;
  let heading = 0;
  let inBody = 0;
  let early = 0;
  let inText = false;
  for (const place of places) {
    const zone = zones.zoneOf(page, place);
    if (zone === 'body') {
      if (inBody === 0) early = Math.max(0, 20 - (place - zones.bodyStart(page)) / 100);
      inBody++;
    } else if (zone === 'heading') heading = 300;
    else if (zone !== 'asks')
      name = Math.max(name, scoreName(zones.nameAt(page, place), length, zone === 'title'));
    inText ||= zone !== 'alias' && zone !== 'asks';
  }
  const often = Math.min(60, 12 * Math.log2(1 + inBody));
  return { score: Math.max(name, heading) + often + early, inText: inText || name === EQUAL_ALIAS };
}

function scoreName(name: { offset: number; length: number }, length: number, isTitle: boolean): number {
  if (name.length === length) return isTitle ? EQUAL_TITLE : EQUAL_ALIAS;
  const share = length / name.length;
  if (!isTitle) return 420 + 100 * share;
  return 600 + 200 * share + (name.offset === 0 ? 60 : name.offset + length === name.length ? 20 : 0);
}
