import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openReadCache, remember, saveReadCache } from '#content-files/read-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'cache-'));
const path = join(folder, 'deep/cache.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let computed = 0;
const read = (text: string, kind = 'mdx') =>
  remember(kind, 'a.mdx', text, () => {
    computed += 1;
    return { said: text };
  });

/** What a later run computes anew. */
function runAgain(...texts: string[]): number {
  openReadCache(path);
  computed = 0;
  for (const text of texts) expect(read(text)).toEqual({ said: text });
  saveReadCache();
  return computed;
}

describe(remember, () => {
  beforeEach(() => rmSync(join(folder, 'deep'), { recursive: true, force: true }));

  it('computes once what did not change', () => {
    expect(runAgain('甲', '乙')).toBe(2);
    expect(runAgain('甲', '乙')).toBe(0);
  });

  it('computes anew what changed, and what is read in another way', () => {
    runAgain('甲', '乙');
    expect(runAgain('甲', '丙')).toBe(1);
    openReadCache(path);
    computed = 0;
    read('甲', 'prose');
    expect(computed).toBe(1);
  });

  it('forgets what nobody reads any longer', () => {
    runAgain('甲', '乙');
    runAgain('甲');
    expect(runAgain('甲', '乙')).toBe(1);
  });

  it.each([
    ['broken', '{'],
    ['of other code', '{"fingerprint":"x","known":{}}'],
    ['empty', ''],
  ])('ignores a cache that is %s', (_, text) => {
    runAgain('甲');
    writeFileSync(path, text);
    expect(runAgain('甲')).toBe(1);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('known');
  });

  it('goes without a cache where nobody can write', () => {
    writeFileSync(join(folder, 'file'), '');
    openReadCache(join(folder, 'file/cache.json'));
    expect(read('甲')).toEqual({ said: '甲' });
    expect(saveReadCache).not.toThrow();
    expect(existsSync(join(folder, 'file/cache.json'))).toBe(false);
  });
});
