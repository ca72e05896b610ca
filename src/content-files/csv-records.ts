import { parse } from 'csv-parse/sync';
import type { FieldPath, Issue } from '#domain/issue.ts';
import { findForbiddenCharacters } from '#markdown/guard/characters.ts';
import { toIssues } from '#markdown/guard/place.ts';
import type { SourceFile } from './source-file.ts';

/** The rows of a CSV as text records, with the line of each. */
export interface CsvRecords {
  readonly rows: Record<string, string>[];
  readonly issues: Issue[];
  readonly locate: (path: FieldPath) => { line: number; column: number };
}

interface RowWithInfo {
  record: string[];
  info: { lines: number };
}

/** Reads a CSV whose first row must be exactly the given column titles. A leading BOM is allowed. */
export function readCsv(file: SourceFile, columns: readonly string[]): CsvRecords {
  const at = { line: 1, column: 1 };
  const complain = (
    place: { line: number; column: number },
    found: string,
    expected: string,
    fix: string,
  ): Issue => ({
    rule: 'csv-format',
    level: 'error',
    file: file.path,
    ...place,
    found,
    expected,
    fix,
  });
  let parsed: readonly RowWithInfo[];
  try {
    parsed = parse(file.text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as RowWithInfo[];
  } catch (error) {
    const line = lineOfLoneQuote(file.text) ?? Number((error as { lines?: number }).lines ?? 1);
    const issue = complain(
      { line, column: 1 },
      '引号没有成对，后面的内容连成了一格',
      '每个英文双引号都要成对',
      '补上或删掉这一行多余的英文双引号',
    );
    return { rows: [], issues: [issue], locate: () => at };
  }
  const [header, ...body] = parsed;
  if (!header || header.record.join() !== columns.join()) {
    const found = header ? `表头是“${header.record.join(',')}”` : '文件是空的';
    return {
      rows: [],
      issues: [complain(at, found, `表头依次是：${columns.join(',')}`, '把第一行改成上面的表头')],
      locate: () => at,
    };
  }
  const hidden = toIssues(findForbiddenCharacters(file.text), file.text, file.path);
  const uneven = body
    .filter((row) => row.record.length !== columns.length)
    .map((row) =>
      complain(
        { line: lineOf(row), column: 1 },
        `这一行有${row.record.length}格`,
        `每行${columns.length}格，空着的格也要留逗号`,
        '格里有英文逗号时用英文双引号括起来',
      ),
    );
  const rows = body
    .filter((row) => row.record.length === columns.length)
    .map((row) => Object.fromEntries(columns.map((column, index) => [column, row.record[index] ?? ''])));
  const lines = body.filter((row) => row.record.length === columns.length).map(lineOf);
  return {
    rows,
    issues: [...hidden, ...uneven],
    locate: ([row]) => ({ line: lines[Number(row)] ?? 1, column: 1 }),
  };
}

/** The line a row begins on; the parser counts the lines inside its quoted cells too. */
function lineOf({ record, info }: RowWithInfo): number {
  return info.lines - (record.join().split('\n').length - 1);
}

/** The first line whose quotes do not pair up: where a forgotten quote swallows the rest, the parser stops far below. */
function lineOfLoneQuote(text: string): number | undefined {
  const line = text.split('\n').findIndex((words) => words.split('"').length % 2 === 0);
  return line < 0 ? undefined : line + 1;
}
