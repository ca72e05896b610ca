import type { Issue } from '#domain/issue.ts';

const LEVELS = { error: '错误', warning: '提醒', question: '请确认' } as const;

/** Of questions and reminders that say the same of many places, this many are printed. */
const SHOWN_OF_A_KIND = 3;

/** Prints issues one below the other: place, what, expected, what to do, where to read more; then the count. */
export function printCheck(issues: readonly Issue[], fileCount: number): string {
  const counts = new Map<string, number>();
  const lines = issues.flatMap((issue) => {
    const kind = `${issue.file} ${issue.rule}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return issue.level === 'error' || count <= SHOWN_OF_A_KIND ? [printIssue(issue)] : [];
  });
  const more = [...counts].flatMap(([kind, count]) => {
    const [file = '', rule = ''] = kind.split(' ');
    const isHidden =
      count > SHOWN_OF_A_KIND && issues.every((it) => it.rule !== rule || it.level !== 'error');
    return isHidden
      ? [`${file} 同样的还有 ${count - SHOWN_OF_A_KIND} 处（${rule}），全部用 --format json 列出\n`]
      : [];
  });
  return [...lines, ...more, summary(issues, fileCount)].join('\n');
}

function printIssue(issue: Issue): string {
  return [
    `${issue.file}:${issue.line}:${issue.column} ${issue.field ?? ''}`.trimEnd(),
    `  ${LEVELS[issue.level]}：${issue.found}`,
    `  应当：${issue.expected}`,
    `  怎么改：${issue.fix}`,
    `  说明：docs/errors.md#${issue.rule}`,
    '',
  ].join('\n');
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
  return `查了 ${fileCount} 个文件：${parts.join('，')}。${errors === 0 ? '没有错误。' : ''}`;
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
