import type { Indicator } from '#domain/indicator.ts';
import { formatNumber } from '#domain/observation.ts';
import { findMissingYears, type Series, type SeriesPoint } from '#domain/series.ts';
import type { ChartModel, ChartTable, Drawing } from './chart-model.ts';
import { formatYears } from './year-words.ts';

/** National values of an indicator by year as a line; a year without a value is a gap. */
export function chartOfSeries(indicator: Indicator, series: Series): ChartModel {
  const name = `全国${indicator.name.replace(/^全国/u, '')}`;
  const title = `${name}（按年）`;
  const unsure = series.points.some((point) => point.confidence !== 'high');
  return {
    title,
    finding: findingOfSeries(name, series),
    source: `来源：${publishersOf(series)}。每一年的出处见数据表。`,
    notes: unsure && series.points.length > 1 ? ['空心点是转述或间接得来的数值，说明见数据表。'] : [],
    ...(series.points.length > 1 && { drawing: drawSeries(name, series) }),
    table: tableOfSeries(title, series),
  };
}

function drawSeries(name: string, series: Series): Drawing {
  const byYear = new Map(series.points.map((point) => [point.year, point]));
  const years = [...byYear.keys(), ...findMissingYears(series)].toSorted((a, b) => a - b);
  const points = years.map((year) => byYear.get(year));
  const { highest, lowest } = extremesOf(series.points);
  const worthLabel = new Set([highest[0], lowest[0], series.points[0], series.points.at(-1)]);
  // A line that moves little would be flat on an axis from zero; such an axis says that it starts higher.
  const startsAtZero = firstValue(lowest) < firstValue(highest) / 2;
  return {
    kind: 'line',
    unit: series.unit,
    categoryAxis: '年份',
    valueAxis: startsAtZero ? series.unit : `${series.unit}（纵轴不从0开始）`,
    startsAtZero,
    categories: years.map((year) => `${year}年`),
    series: [
      {
        name,
        role: 'value',
        values: points.map((point) => point?.value ?? null),
        unsure: points.map((point) => point !== undefined && point.confidence !== 'high'),
        remarks: points.map((point) => (point ? remarkOn(point) || null : null)),
      },
    ],
    labels: points.map((point) => (point && worthLabel.has(point) ? formatNumber(point.value) : null)),
  };
}

/** Says first year, last year, range, extremes and gaps. */
export function findingOfSeries(name: string, series: Series): string {
  const { points, unit } = series;
  const [first, second] = points;
  const last = points.at(-1);
  if (!first || !last) return `没有查到${name}的公开数值。`;
  const print = (value: number) => `${formatNumber(value)}${unit}`;
  if (!second) return `${name}只查到${first.year}年的公开数值：${print(first.value)}。`;
  const gaps = findMissingYears(series);
  const gapWords = gaps.length > 0 ? `${formatYears(gaps)}没有查到公开数值，图上留空。` : '';
  if (points.length === 2) {
    return `${name}：${first.year}年${print(first.value)}，${last.year}年${print(last.value)}。${gapWords}`;
  }
  const span = `${first.year}年至${last.year}年`;
  const { highest, lowest } = extremesOf(points);
  if (firstValue(highest) === firstValue(lowest)) {
    return `${span}，${name}各年都是${print(first.value)}。${gapWords}`;
  }
  const range = `在${print(firstValue(lowest))}至${print(firstValue(highest))}之间`;
  const extremes = `最高是${yearsOf(highest)}，最低是${yearsOf(lowest)}`;
  return `${span}，${name}${range}，${extremes}。${gapWords}`;
}

function extremesOf(points: readonly SeriesPoint[]) {
  const values = points.map((point) => point.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return {
    highest: points.filter((point) => point.value === high),
    lowest: points.filter((point) => point.value === low),
  };
}

const firstValue = ([point]: readonly SeriesPoint[]) => point?.value ?? 0;
const yearsOf = (points: readonly SeriesPoint[]) => formatYears(points.map((point) => point.year));

function tableOfSeries(title: string, series: Series): ChartTable {
  const hasRemarks = series.points.some(remarkOn);
  return {
    caption: title,
    columns: [
      { label: '年份', kind: 'short' },
      { label: `数值（${series.unit}）`, kind: 'number' },
      { label: '来源', kind: 'text' },
      ...(hasRemarks ? [{ label: '说明', kind: 'text' } as const] : []),
    ],
    rows: series.points.map((point) => [
      { text: `${point.year}年` },
      { text: formatNumber(point.value) },
      { text: point.source.title, ...(point.source.url && { href: point.source.url }) },
      ...(hasRemarks ? [{ text: remarkOn(point) }] : []),
    ]),
  };
}

function remarkOn(point: SeriesPoint): string {
  const note = point.note?.replace(/^（([^（）]*)）$/u, '$1') ?? '';
  return note || (point.confidence === 'high' ? '' : '据转述');
}

function publishersOf(series: Series): string {
  return [...new Set(series.points.map((point) => point.source.publisher))].join('、');
}
