import { type EmbeddingsFile, fromBase64, type LearntEmbeddings, toBase64 } from './embeddings.ts';

/** What was learnt of the pages of a site, by index and page number; undefined when nothing was. */
export function makeEmbeddingsFile(
  { pages: learnt, ...pieces }: LearntEmbeddings,
  addressesByShard: ReadonlyMap<string, readonly string[]>,
  base: string,
): EmbeddingsFile | undefined {
  const shards = [...addressesByShard].map(([path, addresses]) => {
    const known = addresses.flatMap((address, page) => {
      const vector = address.startsWith(base) ? learnt[`/${address.slice(base.length)}`] : undefined;
      return vector === undefined ? [] : [{ page, vector: fromBase64(vector) }];
    });
    const vectors = known.flatMap(({ vector }) => [...vector]);
    return { path, pages: known.map(({ page }) => page), vectors: toBase64(Uint8Array.from(vectors)) };
  });
  return shards.some(({ pages }) => pages.length > 0) ? { ...pieces, shards } : undefined;
}
