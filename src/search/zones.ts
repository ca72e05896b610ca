import { BREAK } from './tokens.ts';

/**
 * The parts of a page by their lengths in places: the whole page, all asks together, all headings
 * together, the title, and each other name. In the index title, names, headings and asks stand before the
 * text, each followed by a break, so that the place of a match tells what part of the page it is in.
 */
export type ZoneLengths = [all: number, asks: number, headings: number, title: number, ...names: number[]];

export type Zone = 'title' | 'alias' | 'heading' | 'asks' | 'body';

export type ZonedTokens = {
  title: string[];
  aliases: string[][];
  headings: string[][];
  asks: string[][];
  blocks: string[][];
};

/** All tokens of a page in their places, and the lengths that tell the parts from one another. */
export function layOut(page: ZonedTokens): { places: string[]; lengths: ZoneLengths } {
  const places: string[] = [];
  const put = (tokens: readonly string[]) => {
    for (const token of tokens) places.push(token);
    places.push(BREAK);
  };
  put(page.title);
  page.aliases.forEach(put);
  const headingsStart = places.length;
  page.headings.forEach(put);
  const headings = places.length - headingsStart;
  page.asks.forEach(put);
  const asks = places.length - headingsStart - headings;
  page.blocks.forEach(put);
  const names = page.aliases.map((alias) => alias.length);
  return { places, lengths: [places.length, asks, headings, page.title.length, ...names] };
}

/** Where the parts of all pages of an index begin. */
export class ZoneMap {
  private readonly lengths: readonly ZoneLengths[];
  private readonly headingStarts: Int32Array;
  private readonly askStarts: Int32Array;
  private readonly bodyStarts: Int32Array;

  constructor(lengths: readonly ZoneLengths[]) {
    this.lengths = lengths;
    this.headingStarts = new Int32Array(lengths.length);
    this.askStarts = new Int32Array(lengths.length);
    this.bodyStarts = new Int32Array(lengths.length);
    for (const [page, [, asks, headings, ...names]] of lengths.entries()) {
      const start = names.reduce((sum, length) => sum + length + 1, 0);
      this.headingStarts[page] = start;
      this.askStarts[page] = start + headings;
      this.bodyStarts[page] = start + headings + asks;
    }
  }

  zoneOf(page: number, place: number): Zone {
    if (place >= this.bodyStart(page)) return 'body';
    if (place >= (this.askStarts[page] ?? 0)) return 'asks';
    if (place >= (this.headingStarts[page] ?? 0)) return 'heading';
    return place > (this.lengths[page]?.[3] ?? 0) ? 'alias' : 'title';
  }

  bodyStart(page: number): number {
    return this.bodyStarts[page] ?? 0;
  }

  bodyLength(page: number): number {
    return (this.lengths[page]?.[0] ?? 0) - this.bodyStart(page);
  }

  /** The name a place before the headings is in: where in the name it is, and how long the name is. */
  nameAt(page: number, place: number): { offset: number; length: number } {
    const names = this.lengths[page]?.slice(3) ?? [];
    let start = 0;
    for (const length of names) {
      if (place < start + length) return { offset: place - start, length };
      start += length + 1;
    }
    return { offset: 0, length: 0 };
  }
}
