import { patternRule } from './pattern-rule.ts';

/** A 文号 has no 第 and no leading zero (GB/T 9704). */
export const documentNumberPadding = patternRule({
  rule: 'document-number-padding',
  level: 'error',
  good: ['人社部发〔2026〕39号', '〔2023〕100号'],
  bad: ['人社部发〔2026〕第39号', '国办发〔2023〕08号'],
  pattern: /(〔\d{4}〕)(?:第0*|0+)(\d+号)/gu,
  wrong: '的序号不对',
  expected: '文号的序号不加“第”，不补零',
  replace: ([, year, number]) => `${year}${number}`,
});
