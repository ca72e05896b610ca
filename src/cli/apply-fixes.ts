import type { Edit, Issue } from '#domain/issue.ts';

/** A file before and after its edits. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** Applies the edits of issues that have exactly one right answer; of two that overlap only the first. */
export function applyFixes(issues: readonly Issue[], read: (file: string) => string): FixedFile[] {
  const byFile = Map.groupBy(
    issues.filter((issue) => issue.edit),
    (issue) => issue.file,
  );
  return [...byFile].map(([file, list]) => {
    const edits = chooseEdits(list.flatMap((issue) => issue.edit ?? []));
    const before = read(file);
    const after = edits
      .toReversed()
      .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), before);
    return { file, before, after, count: edits.length };
  });
}

function chooseEdits(edits: readonly Edit[]): Edit[] {
  const chosen: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(edit);
  }
  return chosen;
}

/** The lines a fix changed, old and new, as an editor reads a comparison. */
export function printDiff({ file, before, after, count }: FixedFile): string {
  const [old, next] = [before.split('\n'), after.split('\n')];
  const lines = [`${file}（改了 ${count} 处）`];
  const shift = next.length - old.length;
  for (const [index, line] of old.entries()) {
    const other = next[index];
    if (line === other) continue;
    if (shift !== 0 && next.includes(line)) continue;
    lines.push(`  第${index + 1}行 - ${line}`, `       + ${other ?? ''}`);
  }
  return lines.join('\n');
}
