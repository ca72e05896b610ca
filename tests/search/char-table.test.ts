import { describe, expect, it } from 'vitest';
import { CHAR_ZONES, decodeCharBlock, encodeCharBlock, encodeCharPages } from '#search/char-table.ts';

describe(decodeCharBlock, () => {
  const entries = [
    { page: 0, zone: 0 },
    { page: 3, zone: 3 },
    { page: 70_000, zone: 2 },
  ];
  const block = encodeCharBlock([
    { char: '业', bytes: encodeCharPages([{ page: 5, zone: 1 }]) },
    { char: '社', bytes: encodeCharPages(entries) },
  ]);

  it('gives back the pages and parts of each character', () => {
    const { pages, zones } = decodeCharBlock(block, '社');
    expect([...pages]).toEqual([0, 3, 70_000]);
    expect(zones).toEqual(entries.map(({ zone }) => CHAR_ZONES[zone]));
    expect([...decodeCharBlock(block, '业').pages]).toEqual([5]);
  });

  it('knows no pages of a character it does not hold', () => {
    expect([...decodeCharBlock(block, '龘').pages]).toEqual([]);
  });

  it('refuses a file that ends too early', () => {
    expect(() => decodeCharBlock(block.subarray(0, block.length - 5), '社')).toThrow(RangeError);
  });
});
