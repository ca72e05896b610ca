import { patternRule } from './pattern-rule.ts';

/** The year of a 文号 has four digits (GB/T 9704). */
export const documentNumberYear = patternRule({
  rule: 'document-number-year',
  level: 'error',
  good: ['国办发〔2023〕8号'],
  bad: ['国办发〔23〕8号'],
  pattern: /〔(\d{2})〕/gu,
  wrong: '的年份不全',
  expected: '文号的年份写四位',
  replace: ([, year]) => `〔${Number(year) > 40 ? '19' : '20'}${year}〕`,
});
