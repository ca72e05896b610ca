import { CborReader } from './cbor.ts';
import type { Volumes } from './volumes.ts';

/** Where one token stands: pages ascending, and for page `i` its places `places[starts[i]…starts[i + 1]]`. */
export type Postings = { pages: Int32Array; starts: Int32Array; places: Int32Array };

export const NO_POSTINGS: Postings = {
  pages: new Int32Array(0),
  starts: new Int32Array(1),
  places: new Int32Array(0),
};

export const NO_PLACES = new Int32Array(0);

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

/** One index chunk of Pagefind 1.5: `[[[word, [[volume gap, [place gaps], …]], …], …]]`. */
export class IndexChunk {
  private readonly bytes: Uint8Array;
  private readonly volumes: Volumes;
  private readonly offsets = new Map<string, number>();
  private readonly decoded = new Map<string, Postings>();

  /** Refuses bytes that are not a whole chunk. */
  constructor(bytes: Uint8Array, volumes: Volumes) {
    this.bytes = bytes;
    this.volumes = volumes;
    const reader = new CborReader(bytes);
    reader.list();
    const words = reader.list();
    for (let index = 0; index < words; index++) {
      const parts = reader.list();
      this.offsets.set(reader.text(), reader.at);
      for (let part = 1; part < parts; part++) reader.skip();
    }
    if (reader.at > bytes.length) throw new RangeError('index chunk: the file ends too early');
  }

  postings(token: string): Postings {
    const known = this.decoded.get(token);
    if (known) return known;
    const offset = this.offsets.get(token);
    if (offset === undefined) return NO_POSTINGS;
    const postings = decode(this.bytes, offset, this.volumes);
    this.decoded.set(token, postings);
    return postings;
  }
}

function decode(bytes: Uint8Array, offset: number, volumes: Volumes): Postings {
  const reader = new CborReader(bytes);
  reader.at = offset;
  const pages: number[] = [];
  const starts: number[] = [];
  const places: number[] = [];
  const count = reader.list();
  let volume = 0;
  for (let index = 0; index < count; index++) {
    const parts = reader.list();
    volume += reader.integer();
    let page = volumes.firstPage(volume);
    let place = 0;
    for (let left = reader.list(); left > 0; left--) {
      const gap = reader.integer();
      // Pagefind writes a change of weight as a negative number between the gaps.
      if (gap < 0) continue;
      place += gap;
      page = volumes.pageAt(volume, place, page);
      if (pages.at(-1) !== page) {
        pages.push(page);
        starts.push(places.length);
      }
      places.push(place - volumes.startOf(page));
    }
    for (let part = 2; part < parts; part++) reader.skip();
  }
  starts.push(places.length);
  return { pages: Int32Array.from(pages), starts: Int32Array.from(starts), places: Int32Array.from(places) };
}
