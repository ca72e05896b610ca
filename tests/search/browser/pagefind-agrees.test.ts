import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { foldText } from '#search/fold.ts';
import { tokensOf } from '#search/tokens.ts';
import { engineOver } from '#tests/search/folder-engine.ts';
import { readSearchablePages } from '#tests/search/searchable-text.ts';
import { substringCases } from '#tests/search/substrings.ts';
import { SITE_FOLDER } from '#tests/site/site-under-test.ts';

/** What this test uses of Pagefind's own program. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (phrase: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

beforeAll(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const body = await readFile(join(SITE_FOLDER, address.replace(/\?.*/, ''))).catch(() => undefined);
    return body ? new Response(new Uint8Array(body)) : new Response('', { status: 404 });
  });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('our reader of the index', () => {
  it('finds the pages that the program of Pagefind finds', async () => {
    const program: Pagefind = await import(/* @vite-ignore */ join(SITE_FOLDER, 'pagefind', 'pagefind.js'));
    await program.options({ basePath: '/pagefind/', excerptLength: 1 });
    const ask = engineOver([{ manifest: '/pagefind/zh.json', origin: '' }]);
    const cases = substringCases(readSearchablePages(SITE_FOLDER), 60, 7).filter(
      ({ query }) => query.length > 1,
    );
    for (const { query } of cases) {
      const { results } = await program.search(`"${tokensOf(foldText(query).chars).slice(0, -1).join(' ')}"`);
      const theirs = await Promise.all(results.map(async (result) => (await result.data()).url));
      const { total, results: shown } = await ask(query);
      expect(theirs, query).toEqual(expect.arrayContaining(shown.map(({ url }) => url)));
      expect(theirs.length, query).toBeGreaterThanOrEqual(total);
    }
  });
});
