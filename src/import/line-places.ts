import { viewOf } from './change.ts';
import type { Draft } from './import-text.ts';

/** Gives the line of the original file, from 1, for an offset of the cleaned text. */
export function placesIn(draft: Draft): (offset: number) => number {
  const { origin } = viewOf(draft.source, draft.changes);
  return (offset) => draft.source.slice(0, origin[Math.max(0, offset)] ?? 0).split('\n').length;
}
