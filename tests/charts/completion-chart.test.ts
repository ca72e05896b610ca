import { describe, expect, it } from 'vitest';
import { chartOfCompletion } from '#charts/completion-chart.ts';
import { record } from './facts.ts';

const reached = record('参保', { completionPercent: 124.22 });
const half = record('培训', { completionPercent: 56 });
const masked = record('就业', { status: 'masked', raw: 'X人', completionText: '完成年计划的*%' });
const target = record('目标', { kind: 'target', completionPercent: 100, completionText: '完成X%' });
const silent = record('无关');

describe(chartOfCompletion, () => {
  const chart = chartOfCompletion([half, masked, target, silent, reached]);

  it('draws published shares only, the largest first', () => {
    expect(chart?.drawing?.categories).toEqual(['参保', '培训']);
    expect(chart?.drawing?.series.map((series) => series.values)).toEqual([[124.22, 56]]);
    expect(chart?.drawing?.labels).toEqual(['124.22%', '56%']);
  });

  it('names hidden shares with their record instead of drawing them as zero', () => {
    expect(chart?.hidden).toEqual({
      label: '完成比例原文未公开',
      items: [{ name: '就业', href: '/data/o/r-就业/' }],
    });
    expect(chart?.drawing?.series.flatMap((series) => series.values)).not.toContain(0);
  });

  it('leaves a target out of picture, words and table', () => {
    expect(JSON.stringify(chart)).not.toContain('目标');
  });

  it('has a table with the same values as the bars, each linked to its record', () => {
    expect(chart?.table.rows.map((row) => [row[0]?.text, Number(row[2]?.text)])).toEqual([
      ['参保', 124.22],
      ['培训', 56],
    ]);
    expect(chart?.table.rows[0]?.[0]?.href).toBe('/data/o/r-参保/');
    expect(chart?.table.rows[0]?.[1]?.observation).toEqual({ id: 'r-参保', status: 'reported' });
  });

  it('has a column for the time only when a record has one', () => {
    expect(chart?.table.columns).toHaveLength(3);
    const dated = chartOfCompletion([record('参保', { completionPercent: 9, periodText: '截至5月底' })]);
    expect(dated?.table.rows[0]?.at(-1)?.text).toBe('截至5月底');
  });

  it.each([
    [
      'range, extremes, how many reach the task and how many are hidden',
      [half, masked, reached],
      '2项写明了完成比例，在56%至124.22%之间，最高是参保，最低是培训；1项达到或超过年度任务。1项的完成比例原文未公开。',
    ],
    [
      'that none reaches the task',
      [half, record('引才', { completionPercent: 40 })],
      '2项写明了完成比例，在40%至56%之间，最高是培训，最低是引才；没有一项达到年度任务。',
    ],
    ['a single share', [half], '只有培训写明了完成比例：56%。'],
    ['equal shares', [half, record('引才', { completionPercent: 56 })], '2项写明了完成比例，都是56%。'],
    ['that all are hidden', [masked], '这份报告没有公开完成比例：1项的完成比例原文未公开。'],
  ])('words %s', (_, records, finding) => {
    expect(chartOfCompletion(records)?.finding).toBe(finding);
  });

  it('draws nothing when all shares are hidden', () => {
    expect(chartOfCompletion([masked])?.drawing).toBeUndefined();
    expect(chartOfCompletion([masked])?.table.rows).toEqual([]);
  });

  it.each([
    ['no record', []],
    ['only targets', [target]],
    ['no word on shares', [silent]],
    ['only words without a hidden number', [record('技能', { completionText: '均超额完成年度任务' })]],
  ])('returns nothing for %s', (_, records) => {
    expect(chartOfCompletion(records)).toBeUndefined();
  });
});
