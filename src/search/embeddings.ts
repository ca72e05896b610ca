import { isWordChar } from './fold.ts';

/**
 * Numbers that place what people ask and the pages that answer near each other (docs/decisions/0036), learnt
 * from the asks by `npm run bench -- embeddings`. Vectors are packed: four bits a number, as base64.
 */
export type LearntEmbeddings = {
  dimensions: number;
  /** Characters and frequent pairs of them, with spaces between. */
  grams: string;
  /** For each gram a byte, its length against the longest, and its direction. */
  gramVectors: string;
  /** The direction of each page and section, by its address without the path the site stands at. */
  pages: Readonly<Record<string, string>>;
};

/** What the browser fetches: the pages by the index they are in. */
export type EmbeddingsFile = Omit<LearntEmbeddings, 'pages'> & {
  shards: { path: string; pages: number[]; vectors: string }[];
};

/** From -1 to 1 how near a page is to what was asked; 0 when nobody knows. */
export type Nearness = (page: number) => number;

export const UNKNOWN_NEARNESS: Nearness = () => 0;

const LONGEST = 255;
const MIDDLE = 7.5;

/** The characters and pairs of a text, each once. */
export function gramsOf(chars: readonly string[]): string[] {
  const letters = chars.filter(isWordChar);
  return [...new Set([...letters, ...letters.slice(1).map((char, at) => `${letters[at]}${char}`)])];
}

/** Packs the direction of a vector: two numbers a byte. */
export function packDirection(vector: Float32Array): Uint8Array<ArrayBuffer> {
  const largest = Math.max(...vector.map(Math.abs)) || 1;
  const packed = new Uint8Array(vector.length / 2);
  for (const [at, number] of vector.entries()) {
    const step = Math.round((number / largest) * MIDDLE + MIDDLE);
    packed[at >> 1] = (packed[at >> 1] as number) | (step << (at % 2 === 0 ? 4 : 0));
  }
  return packed;
}

/** Reads one packed vector from `offset` on into `out`; its largest number becomes 1 at most. */
export function unpackDirection(packed: Uint8Array, offset: number, out: Float32Array): void {
  for (let at = 0; at < out.length; at++) {
    const byte = packed[offset + (at >> 1)] ?? 0;
    out[at] = ((at % 2 === 0 ? byte >> 4 : byte & 15) - MIDDLE) / MIDDLE;
  }
}

/** Packs gram vectors one after another, each with its length in front. */
export function packGrams(vectors: readonly Float32Array[]): string {
  const sizes = vectors.map((vector) => Math.max(...vector.map(Math.abs)));
  const longest = Math.max(...sizes) || 1;
  const bytes = vectors.flatMap((vector, at) => [
    Math.round(((sizes[at] ?? 0) / longest) * LONGEST),
    ...packDirection(vector),
  ]);
  return toBase64(Uint8Array.from(bytes));
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** Embeddings of one site, ready to compare with. */
export class Embeddings {
  private readonly dimensions: number;
  private readonly places: ReadonlyMap<string, number>;
  private readonly grams: Uint8Array;
  private readonly shards: ReadonlyMap<string, { pages: readonly number[]; vectors: Uint8Array }>;

  constructor({ dimensions, grams, gramVectors, shards }: EmbeddingsFile) {
    this.dimensions = dimensions;
    this.places = new Map(grams.split(' ').map((gram, at) => [gram, at]));
    this.grams = fromBase64(gramVectors);
    this.shards = new Map(
      shards.map(({ path, pages, vectors }) => [path, { pages, vectors: fromBase64(vectors) }]),
    );
  }

  /** How near a text is to what was learnt of a section; 0 when nothing was. */
  nearTo(vector: string, chars: readonly string[]): number {
    const asked = this.embed(chars);
    if (!asked || vector === '') return 0;
    const own = new Float32Array(this.dimensions);
    unpackDirection(fromBase64(vector), 0, own);
    return cosine(asked, own);
  }

  has(gram: string): boolean {
    return this.places.has(gram);
  }

  /** How near the pages of the index at `path` are to a text; undefined when nothing was learnt of them. */
  nearness(path: string, chars: readonly string[]): Nearness | undefined {
    const shard = this.shards.get(path);
    const asked = this.embed(chars);
    if (!shard || shard.pages.length === 0) return undefined;
    if (!asked) return UNKNOWN_NEARNESS;
    const own = new Float32Array(this.dimensions);
    const near = new Map<number, number>();
    for (const [at, page] of shard.pages.entries()) {
      unpackDirection(shard.vectors, (at * this.dimensions) / 2, own);
      near.set(page, cosine(asked, own));
    }
    return (page) => near.get(page) ?? 0;
  }

  /** The sum of the vectors of all grams; undefined when no gram is known. */
  private embed(chars: readonly string[]): Float32Array | undefined {
    const sum = new Float32Array(this.dimensions);
    const own = new Float32Array(this.dimensions);
    const stride = 1 + this.dimensions / 2;
    let isKnown = false;
    for (const gram of gramsOf(chars)) {
      const place = this.places.get(gram);
      if (place === undefined) continue;
      isKnown = true;
      const length = (this.grams[place * stride] ?? 0) / LONGEST;
      unpackDirection(this.grams, place * stride + 1, own);
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + length * (own[at] as number);
    }
    return isKnown ? sum : undefined;
  }
}

function cosine(a: Float32Array, b: Float32Array): number {
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (let at = 0; at < a.length; at++) {
    const x = a[at] as number;
    const y = b[at] as number;
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return product / Math.sqrt(squareA * squareB || 1);
}
