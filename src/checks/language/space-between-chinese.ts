import { patternRule } from './pattern-rule.ts';

/** No space stands between Chinese characters. */
export const spaceBetweenChinese = patternRule({
  rule: 'space-between-chinese',
  level: 'warning',
  good: ['就业创业', 'GDP 增长'],
  bad: ['就业 创业'],
  pattern: /(?<=[\p{Script=Han}])[ \u3000]+(?=[\p{Script=Han}])/gu,
  wrong: '中间有空格',
  expected: '汉字之间不加空格',
  replace: () => '',
});
