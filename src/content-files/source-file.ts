/** A file as it stands on disk; `path` is relative to the content folder's parent, as an editor names it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The bytes are no UTF-8, so the text holds replacement characters instead of Chinese. */
  readonly isGarbled?: true;
}

/** Line and column, both from 1, of a UTF-16 offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}
