import { patternRule } from './pattern-rule.ts';

/** Only 万 and 亿 follow Arabic digits (GB/T 15835). */
export const mixedNumber = patternRule({
  rule: 'mixed-number',
  level: 'warning',
  good: ['3000人', '3.45亿元', '5千米', '3千瓦', '5百分点'],
  bad: ['3千人', '5百元'],
  pattern: /(?<![\d.])(\d+)([百千])(?![米克瓦分卡帕字赫万亿])/gu,
  wrong: '混用了数字和汉字',
  expected: '除了万、亿，数字后面不接百、千',
  replace: ([, digits, scale]) => String(Number(digits) * (scale === '百' ? 100 : 1000)),
});
