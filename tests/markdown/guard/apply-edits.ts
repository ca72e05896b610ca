import type { Issue } from '#domain/issue.ts';

/** Applies the edits issues suggest, from the end so that earlier offsets stay true. */
export function applyEdits(source: string, issues: readonly Issue[]): string {
  return issues
    .flatMap((issue) => issue.edit ?? [])
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}
