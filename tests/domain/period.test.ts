import { describe, expect, it } from 'vitest';
import { parsePeriod } from '#domain/period.ts';

describe(parsePeriod, () => {
  it.each([
    ['2023', '2023年', '2023-01-01', '2023-12-31'],
    ['2023-H1', '2023年上半年', '2023-01-01', '2023-06-30'],
    ['2023-H2', '2023年下半年', '2023-07-01', '2023-12-31'],
    ['2023-Q1', '2023年第一季度', '2023-01-01', '2023-03-31'],
    ['2023-Q2', '2023年第二季度', '2023-04-01', '2023-06-30'],
    ['2023-Q3', '2023年第三季度', '2023-07-01', '2023-09-30'],
    ['2023-Q4', '2023年第四季度', '2023-10-01', '2023-12-31'],
    ['2023-05', '2023年5月', '2023-05-01', '2023-05-31'],
    ['2023-02', '2023年2月', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024年2月', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023年12月', '2023-12-01', '2023-12-31'],
    ['2023-01/2023-05', '2023年1月至2023年5月', '2023-01-01', '2023-05-31'],
    ['2021/2023', '2021年至2023年', '2021-01-01', '2023-12-31'],
    ['2023-Q3/2023-11-30', '2023年第三季度至2023年11月30日', '2023-07-01', '2023-11-30'],
  ])('reads %s as %s', (text, label, from, to) => {
    expect(parsePeriod(text)).toEqual({ label, from, to });
  });

  it('reads a day as a cut-off without a beginning', () => {
    expect(parsePeriod('2023-05-31')).toEqual({ label: '截至2023年5月31日', to: '2023-05-31' });
  });

  it.each([
    ['nothing', ''],
    ['a half that is none', '2023-H3'],
    ['a quarter that is none', '2023-Q5'],
    ['month 13', '2023-13'],
    ['a day no month has', '2023-02-30'],
    ['an end before its beginning', '2023-05/2023-01'],
    ['a range of three', '2021/2022/2023'],
    ['a range without an end', '2023/'],
    ['a range without a beginning', '/2023'],
    ['a range that begins with a cut-off day', '2023-05-31/2023-06-30'],
    ['lower case', '2023-h1'],
    ['Chinese', '2023年上半年'],
    ['dots', '2023.5'],
    ['a word every object knows', '2023-constructor'],
  ])('refuses %s', (_, text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});
