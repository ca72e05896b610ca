import { describe, expect, it } from 'vitest';
import { chartOfDisclosure } from '#charts/disclosure-chart.ts';

const row = (name: string, reported: number, masked: number, qualitative: number) => ({
  name,
  href: `/reports/${name}/`,
  disclosure: { total: reported + masked + qualitative, reported, masked, qualitative, targets: 0 },
});
const WORDS = { title: '各报告公开了多少', rowLabel: '报告' };

describe(chartOfDisclosure, () => {
  const chart = chartOfDisclosure([row('甲', 1, 137, 1), row('乙', 56, 0, 1)], WORDS);

  it('stacks published, hidden and worded records in the order given', () => {
    expect(chart.drawing?.categories).toEqual(['甲', '乙']);
    expect(chart.drawing?.series.map(({ role, values }) => [role, values])).toEqual([
      ['reported', [1, 56]],
      ['masked', [137, 0]],
      ['qualitative', [1, 1]],
    ]);
    expect(chart.drawing?.labels).toEqual(['公开1/139', '公开56/57']);
  });

  it('has a table with the same counts as the bars, and their sum', () => {
    const parts = chart.table.rows.map((cells) => cells.slice(1).map((cell) => Number(cell.text)));
    expect(parts).toEqual([
      [1, 137, 1, 139],
      [56, 0, 1, 57],
    ]);
    expect(chart.table.rows[0]?.[0]).toEqual({ text: '甲', href: '/reports/甲/' });
  });

  it.each([
    [
      'sums and the row that publishes most',
      [row('甲', 1, 137, 1), row('乙', 56, 0, 1)],
      '2个报告共196条数据：已公开57条，原文未公开137条，只有文字2条。公开条数最多的是乙（56条）。',
    ],
    [
      'all rows that share the most',
      [row('甲', 3, 1, 0), row('乙', 3, 0, 0)],
      '2个报告共7条数据：已公开6条，原文未公开1条。公开条数最多的是甲、乙（3条）。',
    ],
    [
      'no winner when nothing is published',
      [row('甲', 0, 5, 0), row('乙', 0, 2, 0)],
      '2个报告共7条数据：原文未公开7条。',
    ],
    ['that there is nothing', [], '还没有登记数据。'],
  ])('words %s', (_, rows, finding) => {
    expect(chartOfDisclosure(rows, WORDS).finding).toBe(finding);
  });
});
