import { patternRule } from './pattern-rule.ts';

/** Dates in 年月日 form carry no zeros (GB/T 15835). */
export const datePadding = patternRule({
  rule: 'date-padding',
  level: 'error',
  good: ['2023年5月1日', '2023-05-01'],
  bad: ['2023年05月1日', '2023年5月01日'],
  pattern: /(\d{4}年)0?(\d{1,2}月)(0?\d{1,2}日)?/gu,
  wrong: '补了零',
  expected: '年月日写法不补零，如 2023年5月1日',
  replace: ([, year, month = '', day = '']) => `${year}${month.replace(/^0/u, '')}${day.replace(/^0/u, '')}`,
  isInnocent: (match) => !/年0|月0/u.test(match[0]),
});
