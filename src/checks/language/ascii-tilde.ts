import { patternRule } from './pattern-rule.ts';

/** Ranges take ～ (GB/T 15834 4.13). */
export const asciiTilde = patternRule({
  rule: 'ascii-tilde',
  level: 'warning',
  good: ['5～6人'],
  bad: ['5~6人'],
  pattern: /(?<=\d)\s*~\s*(?=\d)/gu,
  wrong: '是半角波浪号',
  expected: '范围用全角 ～',
  replace: () => '～',
});
