import { patternRule } from './pattern-rule.ts';

/** 1. takes a full point (GB/T 15834 B.3). */
export const levelThreeMark = patternRule({
  rule: 'level-three-mark',
  level: 'error',
  good: ['1.就业', '一、就业', '2023年、2024年'],
  bad: ['1、就业', '2、社保'],
  pattern: /(?<=^[#\s-]*)(\d{1,2})、/gmu,
  wrong: '用了顿号',
  expected: '三级序号写作 1.',
  replace: ([, number]) => `${number}.`,
});
