import { BREAK } from './tokens.ts';

/**
 * Every page is indexed with its parts at fixed places, so that the place of a match tells its worth.
 * A title stands twice, from the left edge of its field and up to the right edge of the next one: the
 * two places of one match give the length of the whole title without another look-up. Each alias has a
 * slot of its own in two fields for the same reason.
 */
export const ZONES = { title: 0, titleEnd: 64, alias: 128, aliasEnd: 512, heading: 896, body: 1280 } as const;

const ALIAS_SLOT = 24;
const ALIAS_SLOTS = (ZONES.aliasEnd - ZONES.alias) / ALIAS_SLOT;
const TITLE_LIMIT = ZONES.titleEnd - 2;
const ALIAS_LIMIT = ALIAS_SLOT - 2;

export type Zone = 'title' | 'alias' | 'heading' | 'body';

/** The part of the page a place belongs to. */
export function zoneOf(place: number): Zone {
  if (place >= ZONES.body) return 'body';
  if (place >= ZONES.heading) return 'heading';
  return place >= ZONES.alias ? 'alias' : 'title';
}

export type ZonedTokens = { title: string[]; aliases: string[][]; headings: string[][]; blocks: string[][] };

/** All tokens of a page in their places. */
export function layOut(page: ZonedTokens): string[] {
  const places: string[] = [];
  const title = page.title.slice(0, TITLE_LIMIT);
  const aliases = page.aliases.slice(0, ALIAS_SLOTS).map((alias) => alias.slice(0, ALIAS_LIMIT));
  putLeft(places, title, ZONES.titleEnd);
  putRight(places, title, ZONES.alias);
  for (const [index, alias] of aliases.entries()) putLeft(places, alias, slotStart(ZONES.alias, index + 1));
  padTo(places, ZONES.aliasEnd);
  for (const [index, alias] of aliases.entries())
    putRight(places, alias, slotStart(ZONES.aliasEnd, index + 1));
  padTo(places, ZONES.heading);
  for (const heading of page.headings) {
    if (places.length + heading.length < ZONES.body) places.push(...heading, BREAK);
  }
  padTo(places, ZONES.body);
  for (const block of page.blocks) {
    for (const token of block) places.push(token);
    places.push(BREAK);
  }
  return places;
}

/** Length of the title a match at these two places belongs to. */
export function titleLength(left: number, right: number): number {
  return ZONES.alias - 1 - right + left;
}

/** Offset within its alias and that alias's length, for a match found in both alias fields. */
export function aliasExtent(left: number, right: number): { offset: number; length: number } | undefined {
  const slot = Math.floor((left - ZONES.alias) / ALIAS_SLOT);
  if (Math.floor((right - ZONES.aliasEnd) / ALIAS_SLOT) !== slot) return undefined;
  const offset = left - slotStart(ZONES.alias, slot);
  return { offset, length: slotStart(ZONES.aliasEnd, slot + 1) - 1 - right + offset };
}

function slotStart(zone: number, slot: number): number {
  return zone + slot * ALIAS_SLOT;
}

function putLeft(places: string[], tokens: string[], end: number): void {
  places.push(...tokens);
  padTo(places, end);
}

function putRight(places: string[], tokens: string[], end: number): void {
  padTo(places, end - 1 - tokens.length);
  places.push(...tokens);
  padTo(places, end);
}

function padTo(places: string[], end: number): void {
  while (places.length < end) places.push(BREAK);
}
