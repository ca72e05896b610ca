import { describe, expect, it } from 'vitest';
import { formatPlace, type Place } from '#domain/place.ts';

describe(formatPlace, () => {
  it.each<[Place, string]>([
    [{ level: '国家' }, '全国'],
    [{ level: '省', province: '广东' }, '广东'],
    [{ level: '省' }, '某省'],
    [{ level: '市', province: '广东' }, '广东某市'],
    [{ level: '县', province: '广东' }, '广东某县'],
    [{ level: '市' }, '某市'],
    [{ level: '县' }, '某县'],
  ])('prints %j as %s', (place, words) => {
    expect(formatPlace(place)).toBe(words);
  });
});
