const BATCH = 64;

/** The results of `work` on every item, in order, with a few dozen under way at a time. */
export async function inBatches<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH);
    results.push(...(await Promise.all(batch.map((item, at) => work(item, start + at)))));
  }
  return results;
}
