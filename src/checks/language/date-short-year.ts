import { patternRule } from './pattern-rule.ts';

/** Years are written in full (GB/T 15835). */
export const dateShortYear = patternRule({
  rule: 'date-short-year',
  level: 'error',
  good: ['2023年5月', '5年3个月'],
  bad: ['23年5月', '98年12月'],
  pattern: /(?<![\d第近])(\d{2})(年\d{1,2}月)/gu,
  wrong: '的年份不全',
  expected: '年份写四位',
  replace: ([, year, rest]) => `${Number(year) > 40 ? '19' : '20'}${year}${rest}`,
});
