import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  formatDate,
  type PartialDate,
  type PlainDate,
  parsePartialDate,
  parsePlainDate,
  yearOf,
} from '#domain/plain-date.ts';

describe(parsePlainDate, () => {
  it.each(['2026-01-01', '2024-02-29', '2023-12-31', '1999-01-22'])('reads %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    ['a day no month has', '2023-02-29'],
    ['the thirty-first of a short month', '2023-04-31'],
    ['month 13', '2023-13-01'],
    ['month 0', '2023-00-10'],
    ['day 0', '2023-01-00'],
    ['a month', '2023-01'],
    ['missing zeros', '2023-1-1'],
    ['dots', '2023.01.01'],
    ['Chinese', '2023年1月1日'],
    ['an instant', '2023-01-01T00:00:00Z'],
    ['a space behind', '2023-01-01 '],
    ['a line break behind', '2023-01-01\n'],
    ['full-width digits', '２０２３-０１-０１'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  });
});

describe(parsePartialDate, () => {
  it.each(['2026', '2026-05', '2026-12', '2026-05-01'])('keeps the precision of %s', (text) => {
    expect(parsePartialDate(text)).toBe(text);
  });

  it.each(['26', '2026-5', '2026-13', '2026-00', '2026-02-30', '2026年', '2026-H1'])('refuses %s', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });
});

describe(formatDate, () => {
  it.each([
    ['2026-08-01', '2026年8月1日'],
    ['2026-12-31', '2026年12月31日'],
    ['2026-08', '2026年8月'],
    ['2026', '2026年'],
  ])('prints %s as %s', (date, words) => {
    expect(formatDate(date as PartialDate)).toBe(words);
  });
});

describe(yearOf, () => {
  it.each(['2026', '2026-05', '2026-05-01'])('finds the year of %s', (date) => {
    expect(yearOf(date as PartialDate)).toBe(2026);
  });
});

describe(daysBetween, () => {
  it.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2026-01-02', '2026-01-01', -1],
    ['2025-01-01', '2026-01-01', 365],
  ])('counts from %s to %s: %d', (from, to, days) => {
    expect(daysBetween(from as PlainDate, to as PlainDate)).toBe(days);
  });
});
