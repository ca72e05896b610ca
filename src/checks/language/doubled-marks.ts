import { patternRule } from './pattern-rule.ts';

/** A mark stands once. */
export const doubledMarks = patternRule({
  rule: 'doubled-marks',
  level: 'error',
  good: ['就业，创业。', '等等……'],
  bad: ['就业，，创业', '稳住、、保住'],
  pattern: /([，、；：])\1+/gu,
  wrong: '重复了',
  expected: '标点只写一个',
  replace: ([, mark]) => mark,
});
