import { patternRule } from './pattern-rule.ts';

/** Both ends of a range carry the % (GB/T 15835). */
export const percentRange = patternRule({
  rule: 'percent-range',
  level: 'error',
  good: ['15%～30%', '增长5%'],
  bad: ['15～30%', '15-30％'],
  pattern: /(?<![\d%％.])(\d+(?:\.\d+)?)([~～—–-])(\d+(?:\.\d+)?)([%％])/gu,
  wrong: '前一个数少了百分号',
  expected: '范围两头都写百分号，如 15%～30%',
  replace: ([, from, , to, sign]) => `${from}${sign}～${to}${sign}`,
});
