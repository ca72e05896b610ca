import { patternRule } from './pattern-rule.ts';

/** 其他 is the usual spelling. */
export const otherWord = patternRule({
  rule: 'other-word',
  level: 'warning',
  good: ['其他'],
  bad: ['其它'],
  pattern: /其它/gu,
  wrong: '不是规范写法',
  expected: '写作“其他”',
  replace: () => '其他',
});
