import type { Confidence, Source } from './source.ts';

/** One national value of an indicator for one year. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: number;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** 全国数据: national values of one indicator by year, ascending; missing years are absent, never zero. */
export interface Series {
  readonly indicator: string;
  readonly unit: string;
  readonly points: readonly SeriesPoint[];
  readonly file: string;
}

/** Years between the first and the last point that have no value. */
export function findMissingYears(series: Series): number[] {
  const years = new Set(series.points.map((point) => point.year));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const missing: number[] = [];
  for (let year = first; year < last; year += 1) if (!years.has(year)) missing.push(year);
  return missing;
}
