import { patternRule } from './pattern-rule.ts';

const FULL: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Marks beside Chinese are full-width (GB/T 15834 5.1). */
export const halfWidthMarks = patternRule({
  rule: 'half-width-marks',
  level: 'error',
  good: ['就业，创业：两手抓；稳住（保住）！', '比例为1:2，时间为8:30', 'GDP, CPI'],
  bad: ['就业,创业', '就业:创业', '就业;创业', '行吗?', '好!', '就业(创业)'],
  pattern:
    /(?<=[\p{Script=Han}”》）％])[,;:?!](?=[\p{Script=Han}“《（\d\s]|$)|(?<=[\p{Script=Han}”》）])\((?=[^)\n]*[\p{Script=Han}\d])|(?<=\([^)\n]*[\p{Script=Han}][^)\n]*)\)/gmu,
  wrong: '是半角标点',
  expected: '中文里用全角标点：，；：？！（）',
  replace: ([mark]) => FULL[mark],
});
