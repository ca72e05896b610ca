import { type EmbeddingsFile, fromBase64, type LearntEmbeddings, toBase64 } from './embeddings.ts';

/** What was learnt of a page or section, by its address on a site that stands at `base`. */
export function vectorsAt(base: string, learnt?: LearntEmbeddings): (address: string) => string | undefined {
  return (address) =>
    address.startsWith(base) ? learnt?.pages[`/${address.slice(base.length)}`] : undefined;
}

/** What was learnt of the pages of a site, by index and page number; undefined when nothing was. */
export function makeEmbeddingsFile(
  { pages: _, ...grams }: LearntEmbeddings,
  addressesByShard: ReadonlyMap<string, readonly string[]>,
  vectorOf: (address: string) => string | undefined,
): EmbeddingsFile | undefined {
  const shards = [...addressesByShard].map(([path, addresses]) => {
    const known = addresses.flatMap((address, page) => {
      const vector = vectorOf(address);
      return vector === undefined ? [] : [{ page, vector: fromBase64(vector) }];
    });
    const vectors = known.flatMap(({ vector }) => [...vector]);
    return { path, pages: known.map(({ page }) => page), vectors: toBase64(Uint8Array.from(vectors)) };
  });
  return shards.some(({ pages }) => pages.length > 0) ? { ...grams, shards } : undefined;
}
