import { describe, expect, it } from 'vitest';
import { boxClass } from '#charts/box-size.ts';
import { configOf } from '#charts/chart-config.ts';
import type { Look } from '#charts/chart-look.ts';
import type { ChartModel, Drawing } from '#charts/chart-model.ts';
import { readingAt } from '#charts/chart-reading.ts';
import { chartOfCompletion } from '#charts/completion-chart.ts';
import { chartOfDisclosure } from '#charts/disclosure-chart.ts';
import { chartOfSeries } from '#charts/series-chart.ts';
import { wrapLabel } from '#charts/wrap-label.ts';
import { indicator, record, seriesOf } from './facts.ts';

const look: Look = {
  ink: 'ink',
  inkSoft: 'ink-soft',
  line: 'line',
  surface: 'surface',
  hue: 'hue',
  target: 'target',
  fontFamily: 'serif',
  fontSize: 14,
  width: 400,
  fills: { value: 'hue', reported: 'hue', masked: 'hatch', qualitative: 'dots' },
};

function drawingOf(model: ChartModel | undefined): Drawing {
  if (!model?.drawing) throw new Error('nothing to draw');
  return model.drawing;
}

const line = drawingOf(
  chartOfSeries(
    indicator,
    seriesOf([
      [2018, 1361],
      [2020, 1186],
      [2021, 1269],
    ]),
  ),
);
const bars = drawingOf(
  chartOfCompletion([record('参保', { completionPercent: 90 }), record('培训', { completionPercent: 56 })]),
);
const disclosure = { total: 4, reported: 1, masked: 2, qualitative: 1, targets: 0 };
const stacked = drawingOf(
  chartOfDisclosure([{ name: '某县报告', disclosure }], { title: '', rowLabel: '报告' }),
);

describe(configOf, () => {
  it('breaks a line at a missing year', () => {
    expect(configOf(line, look).data.datasets[0]).toMatchObject({
      data: [1361, null, 1186, 1269],
      spanGaps: false,
    });
  });

  it('draws retold points hollow', () => {
    const retold = chartOfSeries(
      indicator,
      seriesOf(
        [
          [2018, 1],
          [2019, 2],
        ],
        { confidence: 'medium' },
      ),
    );
    expect(configOf(drawingOf(retold), look).data.datasets[0]).toMatchObject({
      pointBackgroundColor: ['surface', 'surface'],
      pointBorderColor: 'hue',
    });
  });

  it('fills the parts of a stack with different patterns', () => {
    const fills = configOf(stacked, look).data.datasets.map((dataset) => dataset.backgroundColor);
    expect(fills).toEqual(['hue', 'hatch', 'dots']);
  });

  it('keeps the reference out of the data and inside the axis', () => {
    const config = configOf(bars, look);
    expect(config.data.datasets).toHaveLength(1);
    expect(config.options?.scales).toMatchObject({ x: { suggestedMax: 105, beginAtZero: true } });
  });

  it('stands still', () => {
    expect(configOf(line, look).options?.animation).toBe(false);
  });

  it('takes every colour and the type from the look', () => {
    const text = JSON.stringify(configOf(bars, look));
    expect(text).not.toMatch(/#[0-9a-f]{3}|rgb/i);
    expect(text).toContain('"family":"serif"');
  });
});

describe(readingAt, () => {
  it.each([
    ['a value with its unit', line, 0, '2018年：1361万人'],
    ['a gap in words', line, 1, '2019年：没有查到公开数值'],
    ['every part of a stack', stacked, 0, '某县报告：已公开1条，原文未公开2条，只有文字1条'],
    ['a share', bars, 1, '培训：56%'],
  ])('reads %s', (_, drawing, index, words) => {
    expect(readingAt(drawing, index)).toBe(words);
  });
});

describe(wrapLabel, () => {
  it.each([
    ['城镇新增就业', 8, ['城镇新增就业']],
    ['城乡居民养老保险参保人数', 6, ['城乡居民养老', '保险参保人数']],
    ['2023年上半年工作汇报', 5, ['2023年上', '半年工作汇', '报']],
    ['一二三四五六七八九', 2, ['一二', '三四', '五…']],
  ])('breaks %s at %i', (text, limit, lines) => {
    expect(wrapLabel(text, limit, 3)).toEqual(lines);
  });
});

describe(boxClass, () => {
  it('has a class for any number of bars', () => {
    const rows = (count: number) => ({ ...bars, categories: Array.from({ length: count }, () => '') });
    expect([1, 9, 99].map((count) => boxClass(rows(count)).split(' ').at(-1))).toEqual([
      'chart-rows-2',
      'chart-rows-10',
      'chart-rows-40',
    ]);
  });
});
