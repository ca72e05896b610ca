import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findPhrase } from '#search/exact.ts';
import { foldText } from '#search/fold.ts';
import type { SearchManifest } from '#search/search-files.ts';
import { Shard } from '#search/shard.ts';
import { tokensOf } from '#search/tokens.ts';
import { readSearchablePages } from '#tests/search/searchable-text.ts';
import { substringCases } from '#tests/search/substrings.ts';
import { SITE_FOLDER } from '#tests/site/site-under-test.ts';

/** What this test uses of Pagefind's own program. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (phrase: string) => Promise<{ results: { id: string }[] }>;
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
  it('finds the volumes that the program of Pagefind finds', async () => {
    const program: Pagefind = await import(/* @vite-ignore */ join(SITE_FOLDER, 'pagefind', 'pagefind.js'));
    await program.options({ basePath: '/pagefind/', excerptLength: 1 });
    const manifest: SearchManifest = JSON.parse(
      readFileSync(join(SITE_FOLDER, 'pagefind', 'zh.json'), 'utf8'),
    );
    expect(manifest.shards).toHaveLength(1);
    const shard = await Shard.open('/pagefind/', manifest.shards[0]?.head ?? '', '');
    const volumeOf = shard.head.volumes.flatMap((pages, volume) => new Array<number>(pages).fill(volume));
    const cases = substringCases(readSearchablePages(SITE_FOLDER), 60, 7).filter(
      ({ query }) => query.length > 1,
    );
    for (const { query } of cases) {
      const { chars } = foldText(query);
      const { results } = await program.search(`"${tokensOf(chars).slice(0, -1).join(' ')}"`);
      const { pages } = await findPhrase(shard, chars);
      expect(new Set([...pages].map((page) => volumeOf[page])).size, query).toBe(results.length);
    }
  });
});
