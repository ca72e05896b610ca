import { patternRule } from './pattern-rule.ts';

/** The ellipsis has six dots (GB/T 15834 4.11). */
export const ellipsis = patternRule({
  rule: 'ellipsis',
  level: 'error',
  good: ['等等……', '1.5'],
  bad: ['等等...', '等等。。。', '等等…完'],
  pattern: /\.{3,}|。{2,}|(?<!…)…(?!…)/gu,
  wrong: '不是规范的省略号',
  expected: '省略号是六个点：……',
  replace: () => '……',
});
