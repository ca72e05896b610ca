import type { TextMatch, TextRule } from './language/text-rule.ts';

const NUMERALS = '一二三四五六七八九十';

/** 一、二、三、 and （一）（二）（三） of headings rise by one. */
export const ordinalOrder: TextRule = {
  rule: 'ordinal-order',
  level: 'warning',
  good: ['## 一、甲\n\n### （一）乙\n\n### （二）丙\n\n## 二、丁\n\n### （一）戊'],
  bad: ['## 一、甲\n\n## 三、乙', '## 一、甲\n\n### （一）乙\n\n### （三）丙'],
  find: ({ text }) => {
    const found: TextMatch[] = [];
    const last = new Map<number, number>();
    for (const match of text.matchAll(
      /^(#{2,6})[ \t]+(?:([一二三四五六七八九十])、|（([一二三四五六七八九十])）)/gmu,
    )) {
      const level = match[1]?.length ?? 2;
      const numeral = match[2] ?? match[3] ?? '';
      const number = NUMERALS.indexOf(numeral) + 1;
      const expected = (last.get(level) ?? 0) + 1;
      for (const other of last.keys()) if (other > level) last.delete(other);
      if (number !== expected && number !== 1) {
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          found: `序号是“${numeral}”，前面还没有“${NUMERALS[expected - 1] ?? expected}”`,
          expected: '同一级标题的序号依次加一',
          fix: '补上漏掉的一节，或改正序号',
        });
      }
      last.set(level, number);
    }
    return found;
  },
};
