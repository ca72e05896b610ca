import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';
import type { SearchAnswer, SearchSource } from '#search/answer.ts';
import { SearchEngine } from '#search/engine.ts';
import type { Filters } from '#search/facets.ts';

/** Lets `fetch` read files: an address is a path on disk. */
export function fetchFromDisk(): void {
  vi.stubGlobal('fetch', async (path: string) => {
    const body = await readFile(path).catch(() => undefined);
    return body ? new Response(new Uint8Array(body)) : new Response('', { status: 404 });
  });
}

/** An engine over built indexes on disk, and the whole answer to a query. */
export function engineOver(sources: readonly SearchSource[]) {
  const engine = new SearchEngine(sources);
  return async (query: string, filters: Filters = {}): Promise<SearchAnswer> => {
    let last: SearchAnswer | undefined;
    await engine.search(
      { id: 1, query, filters, limit: 50 },
      (answer) => {
        last = answer;
      },
      () => false,
    );
    if (!last) throw new Error(`no answer to ${query}`);
    return last;
  };
}
