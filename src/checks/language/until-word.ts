import { patternRule } from './pattern-rule.ts';

/** 截至 is up to a time, 截止 means it ended. */
export const untilWord = patternRule({
  rule: 'until-word',
  level: 'warning',
  good: ['截至5月底', '报名截止时间'],
  bad: ['截止到5月', '截止目前', '截止2023年'],
  pattern: /截止(?:到|至)?(?=\s*(?:\d{4}年|目前|今|\d{1,2}月))/gu,
  wrong: '用词不当',
  expected: '到某时为止用“截至”',
  replace: () => '截至',
});
