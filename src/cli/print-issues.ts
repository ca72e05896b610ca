import type { Issue } from '#domain/issue.ts';

const LEVELS = { error: '错误', warning: '提醒', question: '请确认' } as const;

/** Prints each issue as four short lines: place and field, what was found, what was expected, what to do. */
export function printIssues(issues: readonly Issue[], out: NodeJS.WritableStream): void {
  for (const issue of issues) {
    const place = `${issue.file}:${issue.line}:${issue.column}`;
    out.write(`${place} ${issue.field ?? ''}\n`);
    out.write(
      `  ${LEVELS[issue.level]}：${issue.found}\n  应当：${issue.expected}\n  怎么改：${issue.fix}\n\n`,
    );
  }
  out.write(`共${issues.length}处。\n`);
}
