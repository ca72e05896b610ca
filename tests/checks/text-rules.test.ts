import { describe, expect, it } from 'vitest';
import { textRules } from '#checks/text-rules.ts';

const TODAY = '2026-11-21';
const rules = textRules([], TODAY).filter((rule) => rule.good.length + rule.bad.length > 0);
const fileOf = (rule: string) =>
  rule === 'csv-formula' ? 'content/reports/a/observations.csv' : 'content/guides/a.mdx';

describe.each(rules)('$rule', (rule) => {
  const find = (text: string) => rule.find({ file: fileOf(rule.rule), source: text, text });

  it.each(rule.bad)('finds %j', (text) => {
    expect(find(text).length).toBeGreaterThan(0);
  });

  it.each(rule.good)('lets %j pass', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(rule.bad)('says of %j what is there, what belongs there and what to do', (text) => {
    for (const match of find(text)) {
      expect(match.found).toMatch(/\p{Script=Han}/u);
      expect(match.expected).toMatch(/\p{Script=Han}/u);
      expect(match.fix).not.toBe('');
      expect(match.end).toBeGreaterThan(match.start);
    }
  });
});

describe('personal data', () => {
  const [rule] = textRules([], TODAY).filter((it) => it.rule === 'personal-data');
  const find = (text: string) => rule?.find({ file: 'content/guides/a.mdx', source: text, text }) ?? [];

  it.each([
    '110105194912310021',
    '统一社会信用代码 91350100M000100Y43',
    '公网安备 11010102000001',
    '咨询电话 010-12345678',
    '12333、12345、12366',
    '索引号 000014349/2026-00012',
    'ISBN 9787500000000',
    '参保13812345人次',
    'https://example.com/13812345678',
  ])('is not seen in %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    '+86 138-1234-5678',
    '139 1234 5678',
    '6222 0210 0111 6245 702',
    '住址：某某路3号2单元401室',
    'zhangsan@qq.com',
    '微信号：zhang_san123',
  ])('is seen in %s', (text) => {
    expect(find(text).length).toBeGreaterThan(0);
  });

  it('is not printed in the complaint', () => {
    expect(find('手机13812345678')[0]?.found).not.toContain('13812345678');
  });

  it('is let pass only for the reviewed text, in the reviewed file, until the reviewed day', () => {
    const exception = {
      text: '13812345678',
      file: 'content/guides/a.mdx',
      reason: '值班手机',
      reviewer: '某人',
      expires: '2026-12-31',
    };
    const count = (today: string, file: string) => {
      const [strict] = textRules([exception], today).filter((it) => it.rule === 'personal-data');
      return strict?.find({ file, source: '手机13812345678', text: '' }).length;
    };
    expect(count('2026-11-21', 'content/guides/a.mdx')).toBe(0);
    expect(count('2027-01-01', 'content/guides/a.mdx')).toBe(1);
    expect(count('2026-11-21', 'content/guides/b.mdx')).toBe(1);
  });
});
