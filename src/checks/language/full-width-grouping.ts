import { patternRule } from './pattern-rule.ts';

/** Digit groups take a half-width comma (GB/T 15835). */
export const fullWidthGrouping = patternRule({
  rule: 'full-width-grouping',
  level: 'error',
  good: ['1,234元', '5，600人是另一句'],
  bad: ['1，234，567元', '12，345人'],
  pattern: /(?<![\d，])(\d{1,3}(?:，\d{3})+)(?!\d)/gu,
  wrong: '用全角逗号分节',
  expected: '数字分节用半角逗号，如 1,234',
  replace: ([number]) => number.replaceAll('，', ','),
  isInnocent: (match) => match[0].split('，').length < 3 && match[0].length < 6,
});
