import { describe, expect, it } from 'vitest';
import type { PlainDate } from '#domain/plain-date.ts';
import { isPublished, type PublicationState } from '#domain/publication.ts';

const [past, today, future] = ['2026-11-20', '2026-11-21', '2026-11-22'] as PlainDate[] as [
  PlainDate,
  PlainDate,
  PlainDate,
];

describe(isPublished, () => {
  it.each<[boolean, string, PublicationState]>([
    [true, 'a page without a date', { draft: false }],
    [true, 'a page of the past', { draft: false, published: past }],
    [true, 'a page of today', { draft: false, published: today }],
    [false, 'a page of the future', { draft: false, published: future }],
    [false, 'a draft', { draft: true }],
    [false, 'a draft of the past', { draft: true, published: past }],
    [true, 'an archived page', { draft: false, archived: past }],
    [true, 'a superseded page', { draft: false, supersededBy: 'xian-2024' }],
  ])('is %s for %s', (isShown, _, state) => {
    expect(isPublished(state, today)).toBe(isShown);
  });
});
