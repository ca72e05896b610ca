import type { TextRule } from './language/text-rule.ts';

/** The signs a spreadsheet begins a formula with, full-width ones too, spaces before them; a negative number is none. */
const FORMULA =
  /(?<=^|,)"?[ \t\u00a0\u3000]*([=+@＝＋＠\t]|-(?!\d+(?:\.\d+)?[^-+*/=!|(),"\n]*(?:[",\r\n]|$)))[^,\n]*/gmu;

/** A cell that a spreadsheet would run as a formula is no data. */
export const csvFormula: TextRule = {
  rule: 'csv-formula',
  level: 'error',
  good: ['编号,说明\na-001,增长5%', '编号,数值,原文写法\na-001,-5.2,-5.2%'],
  bad: [
    '编号,说明\na-001,=HYPERLINK("x")',
    '编号,说明\na-001,@SUM(1)',
    '编号,说明\na-001, =1+1',
    '编号,说明\na-001,＝1+1',
    '编号,说明\na-001,"-1+cmd|1"',
  ],
  find: ({ file, source }) =>
    file.endsWith('.mdx') || file.endsWith('.yaml')
      ? []
      : [...source.matchAll(FORMULA)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          found: `这一格以“${match[1]}”开头，表格软件会当成公式运行`,
          expected: '只写数字和文字',
          fix: `删掉开头的“${match[1]}”`,
        })),
};
