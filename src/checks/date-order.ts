import type { FieldPath, Finding } from '#domain/issue.ts';
import { find, type Rule } from './rule.ts';

/** What begins ends later: periods, terms, and an archive date not before publication. */
export const checkDateOrder: Rule = ({ reports, initiatives, guides }) => [
  ...reports.flatMap(({ file, period }) => compare(file, ['period', 'to'], period.from, period.to, '期间')),
  ...initiatives.flatMap(({ file, started, until }) => compare(file, ['until'], started, until, '起止')),
  ...[...reports, ...initiatives, ...guides].flatMap(({ file, state }) =>
    compare(file, ['archived'], state.published, state.archived, '发布与归档'),
  ),
];

function compare(file: string, path: FieldPath, from?: string, to?: string, name = ''): Finding[] {
  if (!from || !to || to.slice(0, from.length) >= from.slice(0, to.length)) return [];
  return [
    find(
      { file, path },
      {
        rule: 'date-order',
        field: name,
        found: `结束日期 ${to} 早于开始日期 ${from}`,
        expected: '结束不早于开始',
        fix: '改正写错的那个日期，两个写反了就对调',
      },
    ),
  ];
}
