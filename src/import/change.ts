/** One stretch of the source that the draft does not show as it was. `text` is what stands there instead. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'removed' | 'normalised';
  readonly why: string;
}

/** The source with changes applied; `origin[i]` is the source offset of the i-th character. */
export interface View {
  readonly text: string;
  readonly origin: readonly number[];
}

/** Applies changes that do not overlap. */
export function viewOf(source: string, changes: readonly Change[]): View {
  const parts: string[] = [];
  const origin: number[] = [];
  let from = 0;
  const copy = (end: number) => {
    parts.push(source.slice(from, end));
    for (let index = from; index < end; index += 1) origin.push(index);
  };
  for (const change of sortChanges(changes)) {
    copy(change.start);
    parts.push(change.text);
    for (let index = 0; index < change.text.length; index += 1) origin.push(change.start);
    from = change.end;
  }
  copy(source.length);
  return { text: parts.join(''), origin };
}

/** Orders changes by where they stand. */
export function sortChanges(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Removes a stretch of a view: one change for each unbroken stretch of the source under it. */
export function removeStretch(view: View, start: number, end: number, why: string): Change[] {
  const changes: Change[] = [];
  for (let index = start; index < end; index += 1) {
    const at = view.origin[index] ?? 0;
    const last = changes.at(-1);
    if (last && last.end === at) changes[changes.length - 1] = { ...last, end: at + 1 };
    else changes.push({ start: at, end: at + 1, text: '', kind: 'removed', why });
  }
  return changes;
}

/** Replaces one character of a view. */
export function replaceCharacter(view: View, index: number, text: string, why: string): Change {
  const at = view.origin[index] ?? 0;
  return { start: at, end: at + 1, text, kind: 'normalised', why };
}
