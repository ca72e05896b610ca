import { formatNumber } from '#domain/observation.ts';
import type { ChartSeries, Drawing } from './chart-model.ts';

/** What is read out at one category: 「2018年：1361万人」, or that nothing was found there. */
export function readingAt(drawing: Drawing, index: number): string {
  const category = drawing.categories[index] ?? '';
  const isSingle = drawing.series.length === 1;
  const values = drawing.series.flatMap((series) => {
    const text = valueAt(drawing, series, index);
    return text === undefined ? [] : [isSingle ? text : `${series.name}${text}`];
  });
  return `${category}：${values.length > 0 ? values.join('，') : '没有查到公开数值'}`;
}

/** A single value with unit and remark; undefined at a gap. */
export function valueAt(drawing: Drawing, series: ChartSeries, index: number): string | undefined {
  const value = series.values[index];
  if (value === null || value === undefined) return undefined;
  const remark = series.remarks?.[index];
  return `${formatNumber(value)}${drawing.unit}${remark ? `（${remark}）` : ''}`;
}
