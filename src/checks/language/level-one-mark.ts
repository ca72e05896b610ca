import { patternRule } from './pattern-rule.ts';

/** 一 takes 、 (GB/T 15834 B.3). */
export const levelOneMark = patternRule({
  rule: 'level-one-mark',
  level: 'error',
  good: ['一、就业', '一是就业'],
  bad: ['一.就业', '二，社保'],
  pattern: /(?<=^[#\s]*)([一二三四五六七八九十]+)[.．，](?!\d)/gmu,
  wrong: '后面的标点不对',
  expected: '一级序号写作 一、',
  replace: ([, number]) => `${number}、`,
  isInnocent: (match, text) =>
    match[0].endsWith('，') &&
    /^[^。\n]{0,6}是|^[^\n]{0,4}，/u.test(text.slice(match.index + match[0].length)),
});
