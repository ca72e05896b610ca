import { letterAt } from './fold.ts';
import type { Postings } from './postings.ts';

/** A token that must stand at this distance from the start of the phrase. */
export type PhraseToken = { offset: number; token: string };

/**
 * The cheapest set of tokens that proves a phrase. Pairs overlap in the index, so not every pair is
 * needed: every character must be in one of the chosen pairs. Where a run ends inside the phrase its last
 * character alone is asked for, so that the run ends there on the page too.
 */
export function coverPhrase(chars: readonly string[], cost: (token: string) => number): PhraseToken[] {
  const letters = chars.map((_, at) => letterAt(chars, at));
  const tokens: PhraseToken[] = [];
  let start = 0;
  while (start < letters.length) {
    if (!letters[start]) {
      start++;
      continue;
    }
    let end = start;
    while (letters[end]) end++;
    tokens.push(...coverRun(letters, start, end, cost));
    if (end < letters.length) tokens.push({ offset: end - 1, token: letters[end - 1] ?? '' });
    start = end;
  }
  return tokens;
}

function coverRun(
  letters: readonly (string | undefined)[],
  start: number,
  end: number,
  cost: (token: string) => number,
): PhraseToken[] {
  const count = end - start - 1;
  const pairs = Array.from({ length: count }, (_, index) => {
    const offset = start + index;
    const token = `${letters[offset]}${letters[offset + 1]}`;
    return { offset, token, price: cost(token) + 500 };
  });
  // best[i]: cheapest way to cover up to and with pair i; the first and the last pair are always needed.
  const best: { price: number; before: number }[] = [];
  for (const [index, pair] of pairs.entries()) {
    const one = best[index - 1]?.price ?? 0;
    const two = index > 1 ? (best[index - 2]?.price ?? 0) : Number.POSITIVE_INFINITY;
    const before = index === 0 ? -1 : two < one ? index - 2 : index - 1;
    best.push({ price: pair.price + (index === 0 ? 0 : Math.min(one, two)), before });
  }
  const chosen: PhraseToken[] = [];
  for (let index = count - 1; index >= 0; index = best[index]?.before ?? -1) {
    const pair = pairs[index];
    if (pair) chosen.push({ offset: pair.offset, token: pair.token });
  }
  return chosen.reverse();
}

/** Where all tokens stand at their distances: places are those of the phrase's first character. */
export function matchPhrase(lists: readonly { offset: number; postings: Postings }[]): Postings {
  const ordered = [...lists].sort((a, b) => a.postings.places.length - b.postings.places.length);
  const [rarest, ...others] = ordered;
  if (!rarest) return { pages: new Int32Array(0), starts: new Int32Array(1), places: new Int32Array(0) };
  const pages: number[] = [];
  const starts: number[] = [0];
  const places: number[] = [];
  const cursors = others.map(() => 0);
  for (let index = 0; index < rarest.postings.pages.length; index++) {
    const page = rarest.postings.pages[index] as number;
    const rows = others.map((other, at) => {
      cursors[at] = advance(other.postings.pages, cursors[at] as number, page);
      return cursors[at] as number;
    });
    if (rows.some((row, at) => others[at]?.postings.pages[row] !== page)) continue;
    const from = rarest.postings.starts[index] as number;
    const to = rarest.postings.starts[index + 1] as number;
    for (let at = from; at < to; at++) {
      const start = (rarest.postings.places[at] as number) - rarest.offset;
      if (start >= 0 && rows.every((row, which) => standsAt(others[which], row, start))) places.push(start);
    }
    if (places.length > (starts.at(-1) ?? 0)) {
      pages.push(page);
      starts.push(places.length);
    }
  }
  return { pages: Int32Array.from(pages), starts: Int32Array.from(starts), places: Int32Array.from(places) };
}

/** First index at or after `from` whose page is not before `page`, by steps that double. */
function advance(pages: Int32Array, from: number, page: number): number {
  let step = 1;
  let low = from;
  while (low + step < pages.length && (pages[low + step] as number) < page) {
    low += step;
    step *= 2;
  }
  let high = Math.min(pages.length, low + step + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] as number) < page) low = middle + 1;
    else high = middle;
  }
  return low;
}

function standsAt(
  list: { offset: number; postings: Postings } | undefined,
  row: number,
  start: number,
): boolean {
  if (!list) return false;
  const { starts, places } = list.postings;
  const wanted = start + list.offset;
  let low = starts[row] as number;
  let high = starts[row + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle] as number;
    if (place === wanted) return true;
    if (place < wanted) low = middle + 1;
    else high = middle;
  }
  return false;
}
