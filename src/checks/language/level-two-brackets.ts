import { patternRule } from './pattern-rule.ts';

/** （一） takes full-width brackets (GB/T 9704). */
export const levelTwoBrackets = patternRule({
  rule: 'level-two-brackets',
  level: 'error',
  good: ['（一）就业', '(1)是允许的'],
  bad: ['(一)就业', '文\n(二)社保'],
  pattern: /(?<=^[#\s]*)\(([一二三四五六七八九十]+)\)/gmu,
  wrong: '用了半角括号',
  expected: '二级序号写作（一）',
  replace: ([, number]) => `（${number}）`,
});
