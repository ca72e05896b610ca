import { patternRule } from './pattern-rule.ts';

/** The year of a 文号 stands in 〔〕 (GB/T 9704). */
export const documentNumberBrackets = patternRule({
  rule: 'document-number-brackets',
  level: 'error',
  good: ['人社部发〔2026〕39号', '（2023年）'],
  bad: ['人社部发[2026]39号', '国办发（2023）8号', '苏政发【2022】1号'],
  pattern:
    /((?:发|函|办|厅|令|规|字|文|通)\s*)[[［(（【〈]\s*(20\d{2}|19\d{2})\s*[\]］)）】〉]\s*(\d+\s*号)/gu,
  wrong: '的括号不对',
  expected: '文号的年份用六角括号〔〕',
  replace: ([, agency = '', year, number = '']) => `${agency.trim()}〔${year}〕${number.replace(/\s/gu, '')}`,
});
