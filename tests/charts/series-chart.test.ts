import { describe, expect, it } from 'vitest';
import { chartOfSeries } from '#charts/series-chart.ts';
import { indicator, seriesOf } from './facts.ts';

const GAPPED = [
  [2018, 1361],
  [2019, 1352],
  [2020, 1186],
  [2021, 1269],
  [2024, 1256],
] as const;

describe(chartOfSeries, () => {
  const chart = chartOfSeries(indicator, seriesOf(GAPPED));

  it('has every year on the axis and a gap, not zero, where a year is missing', () => {
    expect(chart.drawing?.categories.join()).toBe('2018年,2019年,2020年,2021年,2022年,2023年,2024年');
    expect(chart.drawing?.series[0]?.values).toEqual([1361, 1352, 1186, 1269, null, null, 1256]);
  });

  it('has a table with the same values as the points', () => {
    const drawn = chart.drawing?.categories.flatMap((year, at) => {
      const value = chart.drawing?.series[0]?.values[at];
      return typeof value === 'number' ? [[year, String(value)]] : [];
    });
    expect(chart.table.rows.map((row) => row.slice(0, 2).map((cell) => cell.text))).toEqual(drawn);
  });

  it('gives unit and source, and a link where the source has an address', () => {
    expect(chart.drawing?.unit).toBe('万人');
    expect(chart.source).toContain('人力资源社会保障部');
    const source = { title: '公报', publisher: '国家统计局', url: 'https://example.org/a' };
    const linked = chartOfSeries(indicator, seriesOf(GAPPED, { source }));
    expect(linked.table.rows[0]?.[2]).toEqual({ text: '公报', href: 'https://example.org/a' });
  });

  it('says that an axis does not start at zero', () => {
    expect(chart.drawing).toMatchObject({ startsAtZero: false, valueAxis: '万人（纵轴不从0开始）' });
    const growing = chartOfSeries(
      indicator,
      seriesOf([
        [2020, 3],
        [2021, 5],
        [2022, 9],
      ]),
    );
    expect(growing.drawing).toMatchObject({ startsAtZero: true, valueAxis: '万人' });
  });

  it('marks retold values, on the point, in the table and in a note', () => {
    const retold = chartOfSeries(indicator, seriesOf(GAPPED, { confidence: 'medium', note: '（转述）' }));
    expect(retold.drawing?.series[0]?.unsure?.[0]).toBe(true);
    expect(retold.drawing?.series[0]?.remarks?.[0]).toBe('转述');
    expect(retold.table.rows[0]?.[3]?.text).toBe('转述');
    expect(retold.notes).toHaveLength(1);
    expect(chart.notes).toHaveLength(0);
  });

  it('does not say the nation twice', () => {
    expect(chartOfSeries({ ...indicator, name: '全国农民工总量' }, seriesOf(GAPPED)).title).toBe(
      '全国农民工总量（按年）',
    );
  });

  it.each([
    [
      'range, extremes and gaps',
      GAPPED,
      '2018年至2024年，全国城镇新增就业在1186万人至1361万人之间，最高是2018年，最低是2020年。2022年、2023年没有查到公开数值，图上留空。',
    ],
    [
      'every year that shares an extreme, and long numbers with commas',
      [
        [2018, 15225],
        [2019, 15225],
        [2020, 15000],
      ],
      '2018年至2020年，全国城镇新增就业在15,000万人至15,225万人之间，最高是2018年、2019年，最低是2020年。',
    ],
    [
      'equal values',
      [
        [2018, 5],
        [2019, 5],
        [2020, 5],
      ],
      '2018年至2020年，全国城镇新增就业各年都是5万人。',
    ],
    [
      'two values and the run of years between them',
      [
        [2018, 5],
        [2022, 7],
      ],
      '全国城镇新增就业：2018年5万人，2022年7万人。2019年至2021年没有查到公开数值，图上留空。',
    ],
    ['a single value', [[2017, 219]], '全国城镇新增就业只查到2017年的公开数值：219万人。'],
    ['no value', [], '没有查到全国城镇新增就业的公开数值。'],
  ] as const)('words %s', (_, pairs, finding) => {
    expect(chartOfSeries(indicator, seriesOf(pairs)).finding).toBe(finding);
  });

  it('draws nothing for a single value and keeps its table', () => {
    const single = chartOfSeries(indicator, seriesOf([[2017, 219]]));
    expect(single.drawing).toBeUndefined();
    expect(single.table.rows).toHaveLength(1);
  });
});
