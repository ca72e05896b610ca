import { CborReader } from './cbor.ts';

/** Where one token stands: pages ascending, and for page `i` its places `places[starts[i]…starts[i + 1]]`. */
export type Postings = { pages: Int32Array; starts: Int32Array; places: Int32Array };

export const NO_POSTINGS: Postings = {
  pages: new Int32Array(0),
  starts: new Int32Array(1),
  places: new Int32Array(0),
};

/** One index chunk of Pagefind 1.5: `[[[word, [[page gap, [place gaps], …]], …], …]]`. */
export class IndexChunk {
  private readonly bytes: Uint8Array;
  private readonly offsets = new Map<string, number>();
  private readonly decoded = new Map<string, Postings>();

  /** Refuses bytes that are not a whole chunk. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
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
    const postings = decode(this.bytes, offset);
    this.decoded.set(token, postings);
    return postings;
  }
}

function decode(bytes: Uint8Array, offset: number): Postings {
  const reader = new CborReader(bytes);
  reader.at = offset;
  const count = reader.list();
  const pages = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  const places: number[] = [];
  let page = 0;
  for (let index = 0; index < count; index++) {
    const parts = reader.list();
    page += reader.integer();
    pages[index] = page;
    readPlaces(reader, places);
    starts[index + 1] = places.length;
    for (let part = 2; part < parts; part++) reader.skip();
  }
  return { pages, starts, places: Int32Array.from(places) };
}

function readPlaces(reader: CborReader, places: number[]): void {
  const count = reader.list();
  let place = 0;
  for (let index = 0; index < count; index++) {
    const gap = reader.integer();
    // Pagefind writes a change of weight as a negative number between the gaps.
    if (gap < 0) continue;
    place += gap;
    places.push(place);
  }
}
