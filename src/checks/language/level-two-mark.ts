import { patternRule } from './pattern-rule.ts';

/** Nothing follows （一） (GB/T 15834 B.3). */
export const levelTwoMark = patternRule({
  rule: 'level-two-mark',
  level: 'error',
  good: ['（一）就业'],
  bad: ['（一）、就业', '（二）.社保'],
  pattern: /(?<=^[#\s]*)（([一二三四五六七八九十]+)）[、，.]/gmu,
  wrong: '后面多了标点',
  expected: '（一）后面不加标点',
  replace: ([, number]) => `（${number}）`,
});
