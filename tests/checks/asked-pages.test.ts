import { describe, expect, it } from 'vitest';
import { checkAskedPages } from '#checks/asked-pages.ts';
import type { Asks } from '#domain/asks.ts';
import { buildLibrary } from '#domain/library.ts';
import { content, initiative } from '#tests/domain/samples.ts';

const file = 'content/asks/initiatives.yaml';
const check = (...asks: Pick<Asks, 'page' | 'asks'>[]) => {
  const listed = asks.map((own, index) => ({ ...own, file, index }));
  const library = buildLibrary(content({ initiatives: [initiative('a', '马兰花计划')], asks: listed }));
  return checkAskedPages(library).map(({ rule, path }) => [rule, ...path]);
};

describe(checkAskedPages, () => {
  it('lets people ask for pages that exist', () => {
    expect(check({ page: '/initiatives/a/', asks: ['想学开店找谁教'] })).toEqual([]);
  });

  it('names a page that does not exist', () => {
    expect(check({ page: '/initiatives/b/', asks: ['想学开店找谁教'] })).toEqual([
      ['link-unknown', 0, 'page'],
    ]);
  });

  it('names the later of two equal asks', () => {
    const other = { page: '/search/', asks: ['哪里能搜', '想学开店找谁教'] };
    expect(check({ page: '/initiatives/a/', asks: ['想学开店找谁教'] }, other)).toEqual([
      ['ask-twice', 1, 'asks', 1],
    ]);
  });
});
