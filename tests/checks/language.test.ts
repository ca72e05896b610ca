import { describe, expect, it } from 'vitest';
import { LANGUAGE_RULES } from '#checks/language/rules.ts';
import type { TextRule } from '#checks/language/text-rule.ts';

const find = (rule: TextRule, text: string) => rule.find({ file: 'x.mdx', source: text, text });

describe.each(LANGUAGE_RULES)('$rule', (rule) => {
  it.each(rule.bad)('finds %j', (text) => {
    expect(find(rule, text).length).toBeGreaterThan(0);
  });

  it.each(rule.good)('lets %j pass', (text) => {
    expect(find(rule, text)).toEqual([]);
  });

  it.each(rule.bad)('suggests a spelling for %j that it accepts itself', (text) => {
    const matches = find(rule, text);
    const fixed = matches.toReversed().reduce((words, { start, end, replacement }) => {
      return replacement === undefined ? words : words.slice(0, start) + replacement + words.slice(end);
    }, text);
    if (matches.every((match) => match.replacement !== undefined)) expect(find(rule, fixed)).toEqual([]);
    for (const match of matches) expect(match.found + match.expected + match.fix).toMatch(/\p{Script=Han}/u);
  });
});

describe('the wording rules together', () => {
  const right = [
    '国办发〔2017〕47号',
    '15%～30%',
    '13万元～17万元',
    '北京—上海',
    '等等……',
    '3千米',
    '0.5～1.5小时',
    '2023年5月1日',
    '“稳就业、保民生”工作',
    '（一）就业',
    '人社部发〔2026〕39号',
    '约300人',
    '1,234人',
    '截至5月底',
    '其他',
    '16.7万名',
    '2023-05-01',
    '8:30',
    '12333',
    '“互联网+”服务',
    'SYB培训',
    '第三产业',
    '5年3个月',
    '100％办结',
  ];

  it.each(right)('find nothing in %j', (text) => {
    expect(LANGUAGE_RULES.flatMap((rule) => find(rule, text).map(() => rule.rule))).toEqual([]);
  });

  it('are the 24 of the standard, each with its own name', () => {
    expect(new Set(LANGUAGE_RULES.map((rule) => rule.rule)).size).toBe(24);
  });
});
