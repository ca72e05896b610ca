import { patternRule } from './pattern-rule.ts';

/** All-digit dates use hyphens or 年月日. */
export const dateDots = patternRule({
  rule: 'date-dots',
  level: 'error',
  good: ['2023年5月1日', '2023-05-01', '版本1.2.3'],
  bad: ['2023.5.1', '2023/5/1'],
  pattern: /(?<![\d./])(20\d{2})[.．/](\d{1,2})[.．/](\d{1,2})(?![\d./])/gu,
  wrong: '不是规范的日期',
  expected: '日期写作 2023年5月1日',
  replace: ([, year, month, day]) => `${year}年${Number(month)}月${Number(day)}日`,
});
