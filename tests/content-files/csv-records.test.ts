import { describe, expect, it } from 'vitest';
import { readCsv } from '#content-files/csv-records.ts';

const read = (text: string) => readCsv({ path: 'content/x.csv', text }, ['编号', '说明']);
const HEAD = '编号,说明';

describe(readCsv, () => {
  it.each([
    ['line ends of Unix', `${HEAD}\n1,甲\n`],
    ['line ends of Windows', `${HEAD}\r\n1,甲\r\n`],
    ['a byte order mark', `\uFEFF${HEAD}\n1,甲\n`],
    ['no line end at the end', `${HEAD}\n1,甲`],
    ['empty lines', `${HEAD}\n\n1,甲\n\n`],
    ['quotes around cells', `"编号","说明"\n"1","甲"\n`],
  ])('reads rows with %s', (_, text) => {
    expect(read(text)).toMatchObject({ rows: [{ 编号: '1', 说明: '甲' }], issues: [] });
  });

  it.each([
    ['a comma', '"一，a,b"', '一，a,b'],
    ['quotes', '"说“好”，""好"""', '说“好”，"好"'],
    ['a line break', '"上\n下"', '上\n下'],
    ['nothing', '', ''],
    ['spaces', ' 甲 ', ' 甲 '],
  ])('keeps %s inside a cell', (_, cell, words) => {
    expect(read(`${HEAD}\n1,${cell}\n`).rows).toEqual([{ 编号: '1', 说明: words }]);
  });

  it.each([
    ['a control sign', '5\u0000人'],
    ['a sign that turns the text round', '甲\u202e乙'],
    ['a sign without width', '甲\u200b乙'],
  ])('names the line of %s', (_, cell) => {
    expect(read(`${HEAD}\n1,甲\n2,${cell}\n`).issues).toMatchObject([{ rule: 'guard-character', line: 3 }]);
  });

  it('reads a file without rows', () => {
    expect(read(`${HEAD}\n`)).toMatchObject({ rows: [], issues: [] });
  });

  it.each<[string, string, number, string]>([
    ['an empty file', '', 1, '文件是空的'],
    ['another heading', '编号,备注\n1,甲', 1, '表头是“编号,备注”'],
    ['a heading in another order', '说明,编号\n甲,1', 1, '表头是“说明,编号”'],
    ['a space in the heading', '编号, 说明\n1,甲', 1, '表头是“编号, 说明”'],
    ['a cell too many', `${HEAD}\n1,甲\n2,乙,丙`, 3, '这一行有3格'],
    ['a cell too few', `${HEAD}\n\n1`, 3, '这一行有1格'],
    [
      'a quote that swallows the rest',
      `${HEAD}\n1,甲\n2,"乙\n3,丙\n4,丁`,
      3,
      '引号没有成对，后面的内容连成了一格',
    ],
    [
      'a quote that a later one closes',
      `${HEAD}\n1,"甲\n2,乙\n3,"丙\n`,
      2,
      '引号没有成对，后面的内容连成了一格',
    ],
    [
      'quotes inside a cell without any around',
      `${HEAD}\n1,甲\n2,说"好"\n`,
      3,
      '引号没有成对，后面的内容连成了一格',
    ],
  ])('names the line of %s', (_, text, line, found) => {
    const { issues } = read(text);
    expect(issues).toMatchObject([{ rule: 'csv-format', file: 'content/x.csv', line, column: 1, found }]);
  });

  it('keeps the good rows beside a bad one, each with its line', () => {
    const { rows, issues, locate } = read(`${HEAD}\n1,甲\n2\n3,"上\n下"\n4,丁\n`);
    expect(rows.map((row) => row['编号'])).toEqual(['1', '3', '4']);
    expect(issues.map(({ line }) => line)).toEqual([3]);
    expect([0, 1, 2].map((row) => locate([row, '说明']).line)).toEqual([2, 4, 6]);
  });
});
