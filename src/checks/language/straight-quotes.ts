import { patternRule } from './pattern-rule.ts';

function countBefore(text: string, at: number): number {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(lineStart, at).split('"').length - 1;
}

/** Quotation marks are curved (GB/T 15834 4.8). */
export const straightQuotes = patternRule({
  rule: 'straight-quotes',
  level: 'error',
  good: ['“三支一扶”计划', '他说‘好’'],
  bad: ['推行"三支一扶"计划', '落实"政策'],
  pattern: /(?<=[\p{Script=Han}，。、；：（）])"|"(?=[\p{Script=Han}，。、；：（）])/gu,
  wrong: '是直引号',
  expected: '中文引号用“ ”，里面再用‘ ’',
  replace: (match, text) => (countBefore(text, match.index) % 2 === 0 ? '“' : '”'),
});
