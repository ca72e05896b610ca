import { patternRule } from './pattern-rule.ts';

/** Both ends of a range carry 万 or 亿 (GB/T 15835). */
export const scaleRange = patternRule({
  rule: 'scale-range',
  level: 'error',
  good: ['13万元～17万元', '13万～17万元'],
  bad: ['13～17万元', '2—3亿元'],
  pattern: /(?<![\d.万亿年月])(\d+(?:\.\d+)?)[~～—](\d+(?:\.\d+)?)([万亿])/gu,
  wrong: '前一个数少了“万”或“亿”',
  expected: '范围两头都写单位，如 13万～17万元',
  replace: ([, from, to, scale]) => `${from}${scale}～${to}${scale}`,
});
