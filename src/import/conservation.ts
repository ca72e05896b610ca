import { type Change, sortChanges, viewOf } from './change.ts';
import type { DraftBlock } from './segments.ts';

/** What became of every character of the source. */
export interface Conservation {
  readonly source: number;
  readonly kept: number;
  readonly normalised: number;
  readonly removed: number;
  /** Line ends between blocks and marks the outline makes superfluous. */
  readonly structure: number;
  readonly holds: boolean;
  /** The first place where the account does not balance. */
  readonly problem?: string;
}

/** Proves that kept + normalised + removed + line ends = source, character by character. */
export function proveConservation(
  source: string,
  changes: readonly Change[],
  blocks: readonly DraftBlock[],
): Conservation {
  const sorted = sortChanges(changes);
  const removed = sum(sorted.filter((change) => change.kind === 'removed'));
  const normalised = sum(sorted.filter((change) => change.kind === 'normalised'));
  const view = viewOf(source, changes);
  const structure = countGaps(view.text, blocks);
  const inserted = sorted.reduce((total, change) => total + change.text.length, 0);
  const kept = view.text.length - inserted - Math.max(0, structure);
  const problem =
    findOverlap(sorted, source.length) ??
    (structure < 0 ? '有文字不在任何段落里' : undefined) ??
    (rebuild(view.text, view.origin, sorted, source) === source ? undefined : '还原后与原文不一致') ??
    (kept + normalised + removed + Math.max(0, structure) === source.length ? undefined : '字数对不上');
  return {
    source: source.length,
    kept,
    normalised,
    removed,
    structure: Math.max(0, structure),
    holds: problem === undefined,
    ...(problem && { problem }),
  };
}

function sum(changes: readonly Change[]): number {
  return changes.reduce((total, change) => total + change.end - change.start, 0);
}

function findOverlap(sorted: readonly Change[], length: number): string | undefined {
  const bad = sorted.find((change, index) => {
    return change.start < (sorted[index - 1]?.end ?? 0) || change.end > length || change.end < change.start;
  });
  return bad ? `第 ${bad.start} 个字符处的两处改动重叠` : undefined;
}

/** Walks the segments of all blocks: between them only line ends may stand. Returns −1 when text is left over. */
function countGaps(text: string, blocks: readonly DraftBlock[]): number {
  let from = 0;
  let count = 0;
  const segments = blocks.flatMap((block) => block.segments).sort((a, b) => a.start - b.start);
  for (const segment of [...segments, { start: text.length, end: text.length, kind: 'text' as const }]) {
    if (segment.start < from || /[^\n]/u.test(text.slice(from, segment.start))) return -1;
    count += segment.start - from;
    if (segment.kind === 'dropped') count += segment.end - segment.start;
    from = segment.end;
  }
  return count;
}

/** Puts the source together again from the draft's characters and the log of changes. */
function rebuild(text: string, origin: readonly number[], sorted: readonly Change[], source: string): string {
  const pieces: string[] = [];
  let next = 0;
  const starts = new Map(sorted.map((change) => [change.start, change]));
  for (let at = 0; at < source.length; ) {
    const change = starts.get(at);
    if (change) {
      pieces.push(source.slice(change.start, change.end));
      next += change.text.length;
      at = change.end;
      continue;
    }
    if (origin[next] !== at) return '';
    pieces.push(text[next] ?? '');
    next += 1;
    at += 1;
  }
  return next === text.length ? pieces.join('') : '';
}
