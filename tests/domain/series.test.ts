import { describe, expect, it } from 'vitest';
import { findMissingYears } from '#domain/series.ts';
import { seriesOf } from '#tests/charts/facts.ts';

describe(findMissingYears, () => {
  it.each([
    ['every year between that has no value', [2018, 2021, 2023], [2019, 2020, 2022]],
    ['none in a whole series', [2018, 2019, 2020], []],
    ['none around a single year', [2018], []],
    ['none in an empty series', [], []],
    ['the same whatever the order', [2021, 2018], [2019, 2020]],
  ])('finds %s', (_, years, missing) => {
    expect(findMissingYears(seriesOf(years.map((year) => [year, 1])))).toEqual(missing);
  });
});
