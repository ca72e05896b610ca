import { patternRule } from './pattern-rule.ts';

/** The dash is two long strokes (GB/T 15834 4.10). */
export const dash = patternRule({
  rule: 'dash',
  level: 'error',
  good: ['改革——关键一招', '北京—上海'],
  bad: ['改革--关键一招', '改革———关键'],
  pattern: /(?<=[\p{Script=Han}])(?:--+|—{3,})(?=[\p{Script=Han}])/gu,
  wrong: '不是规范的破折号',
  expected: '破折号是两格长：——',
  replace: () => '——',
});
