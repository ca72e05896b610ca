import type { Issue } from '#domain/issue.ts';

const LEVELS = { error: '错误', warning: '提醒', question: '请确认' } as const;

/** Prints issues one below the other: place, what, expected, what to do, where to read more; then the count. */
export function printCheck(issues: readonly Issue[], fileCount: number): string {
  const lines = issues.map((issue) =>
    [
      `${issue.file}:${issue.line}:${issue.column} ${issue.field ?? ''}`.trimEnd(),
      `  ${LEVELS[issue.level]}：${issue.found}`,
      `  应当：${issue.expected}`,
      `  怎么改：${issue.fix}`,
      `  说明：docs/errors.md#${issue.rule}`,
      '',
    ].join('\n'),
  );
  return [...lines, summary(issues, fileCount)].join('\n');
}

function summary(issues: readonly Issue[], fileCount: number): string {
  const count = (level: Issue['level']) => issues.filter((issue) => issue.level === level).length;
  const [errors, warnings, questions] = [count('error'), count('warning'), count('question')];
  if (issues.length === 0) return `查了 ${fileCount} 个文件，没有问题。`;
  const parts = [
    errors > 0 ? `${errors} 处错误要改` : '',
    warnings > 0 ? `${warnings} 处提醒` : '',
    questions > 0 ? `${questions} 处请您确认` : '',
  ].filter(Boolean);
  return `查了 ${fileCount} 个文件：${parts.join('，')}。${errors === 0 ? '没有错误，可以发布。' : ''}`;
}

/** The same for programs, in the shape the design fixes. */
export function printCheckJson(issues: readonly Issue[]): string {
  return JSON.stringify(
    {
      issues: issues.map(({ file, line, column, rule, level, found, expected, fix }) => {
        return { file, line, column, rule, level, message: found, expected, fix };
      }),
    },
    null,
    2,
  );
}
