import { describe, expect, it } from 'vitest';
import { readAddress, toggleFilter, writeAddress } from '#search/search-address.ts';

describe(writeAddress, () => {
  it('gives back what was read', () => {
    const address = { query: '社保 & <b>', filters: { kind: ['办事', '项目'], year: ['2023'] } };
    const href = writeAddress('/search/', address);
    expect(readAddress(href.slice('/search/'.length))).toEqual(address);
  });

  it('leaves nothing behind an empty search', () => {
    expect(writeAddress('/search/', { query: '', filters: {} })).toBe('/search/');
  });
});

describe(toggleFilter, () => {
  it('switches a value on and off', () => {
    const on = toggleFilter({}, 'topic', '就业创业');
    expect(on).toEqual({ topic: ['就业创业'] });
    expect(toggleFilter(on, 'topic', '就业创业')).toEqual({ topic: [] });
  });
});
