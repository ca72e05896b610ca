import type { TextRule } from './language/text-rule.ts';

/** A cell that a spreadsheet would run as a formula is no data. */
export const csvFormula: TextRule = {
  rule: 'csv-formula',
  level: 'error',
  good: ['编号,说明\na-001,增长5%'],
  bad: ['编号,说明\na-001,=HYPERLINK("x")', '编号,说明\na-001,@SUM(1)'],
  find: ({ file, source }) =>
    file.endsWith('.mdx') || file.endsWith('.yaml')
      ? []
      : [...source.matchAll(/(?<=^|,)"?([=+@\t]|-(?!\d))[^,\n]*/gmu)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          found: `这一格以“${match[1]}”开头，表格软件会当成公式运行`,
          expected: '只写数字和文字',
          fix: `删掉开头的“${match[1]}”`,
        })),
};
