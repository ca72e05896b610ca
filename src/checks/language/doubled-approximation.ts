import { patternRule } from './pattern-rule.ts';

/** One word of approximation is enough. */
export const doubledApproximation = patternRule({
  rule: 'doubled-approximation',
  level: 'error',
  good: ['约300人', '300余人', '近5000人'],
  bad: ['约300余人', '近5000人左右'],
  pattern:
    /(约|近|大约|超过|逾)([^，。；\0]{0,6}?\d[\d.,]*[万亿]?)(?:([余多])|([人个名元家件次户项场]*)(左右|上下))/gu,
  wrong: '约数词用了两个',
  expected: '约数词只用一个：约300人，或300余人',
  fix: '删掉前后两个约数词中的一个',
});
