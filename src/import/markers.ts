import { readNumeral } from './numerals.ts';

/**
 * The ways official reports number their parts, from the outside in; `dash` is ——X。, `is` is 一是, and `styled`
 * is a heading without ordinal that Word's style marks.
 */
export type MarkerKind = 'one' | 'two' | 'three' | 'four' | 'dash' | 'is' | 'styled';

/** A printed ordinal with its place. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** Level of a heading that only Word's style makes one. */
  readonly level?: number;
}

const HAN_NUMBER = '[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['one', new RegExp(`(${HAN_NUMBER})、`, 'uy')],
  ['two', new RegExp(`（(${HAN_NUMBER})）[、，.]?`, 'uy')],
  ['is', new RegExp(`(${HAN_NUMBER})(?:是(?!否)|要)`, 'uy')],
  ['three', /(\d{1,2})[.．、](?!\d)/uy],
  ['four', /（(\d{1,2})）/uy],
  ['dash', /——()(?=[\p{Script=Han}“]{2,16}。)/uy],
];

/** Finds the ordinals of an outline: in order, at the start of a line or a sentence, the glued ones included. */
export function findMarkers(text: string, styled: readonly StyledHeading[] = []): Marker[] {
  const printed = findPrinted(text);
  const bare = styled.filter(({ start }) => !printed.some((marker) => marker.start === start));
  const added = bare.map(
    ({ start, level }): Marker => ({ kind: 'styled', start, end: start, number: 0, level }),
  );
  return [...printed, ...added].sort((a, b) => a.start - b.start);
}

/** A heading that Word's style marks, at the start of a line of the cleaned text. */
export interface StyledHeading {
  readonly start: number;
  readonly level: number;
}

function findPrinted(text: string): Marker[] {
  const markers: Marker[] = [];
  const next = new Map<MarkerKind, number>();
  for (let index = 0; index < text.length; index += 1) {
    const marker = markerAt(text, index);
    if (!marker || !isExpected(marker, next, text, markers.at(-1))) continue;
    markers.push(marker);
    advance(marker, next);
    index = marker.end - 1;
  }
  return markers;
}

function markerAt(text: string, start: number): Marker | undefined {
  if (!/[一二三四五六七八九十（\d—]/u.test(text[start] ?? '')) return undefined;
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const number = kind === 'dash' ? 0 : (readNumeral(match[1] ?? '') ?? Number(match[1]));
    return { kind, start, end: start + match[0].length, number };
  }
  return undefined;
}

const RANK: Record<MarkerKind, number> = { one: 1, two: 2, three: 3, four: 4, dash: 3, is: 5, styled: 1 };

function isExpected(
  marker: Marker,
  next: ReadonlyMap<MarkerKind, number>,
  text: string,
  last?: Marker,
): boolean {
  if (isTableRow(text, marker.start)) return false;
  const before = text[marker.start - 1] ?? '\n';
  const isLineStart = before === '\n';
  const isSentenceStart =
    /[。；！？：\n]/u.test(before) ||
    (/[”’】\]]/u.test(before) && /[。；！？]/u.test(text[marker.start - 2] ?? ''));
  if (marker.kind === 'dash')
    return (isSentenceStart && before !== '：') || isGluedToHeading(marker, text, last);
  const inOrder = marker.number === (next.get(marker.kind) ?? 1);
  if (marker.kind === 'three' || marker.kind === 'four')
    return (isLineStart || (isSentenceStart && inOrder)) && marker.number <= 60;
  if (isLineStart) return inOrder || marker.number === 1 || marker.kind !== 'is';
  if (!inOrder && marker.number !== 1) return false;
  if (isSentenceStart) return marker.kind === 'is' || before !== '：' || marker.kind === 'one';
  return isGluedToHeading(marker, text, last);
}

function isTableRow(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end).includes('\t');
}

/** Without line ends a heading runs into what follows: 三、当前存在问题一是…, …不动摇（一）制度改革…. */
function isGluedToHeading(marker: Marker, text: string, last?: Marker): boolean {
  if (marker.kind === 'two')
    return (
      !/[《“第见和、]/u.test(text[marker.start - 1] ?? '') && marker.number === 1 && last?.kind === 'one'
    );
  if (!last || last.kind === 'is' || last.kind === 'dash' || marker.number > 1) return false;
  if (marker.kind !== 'is' && marker.kind !== 'dash') return false;
  const between = text.slice(last.end, marker.start);
  return between.length >= 3 && between.length <= 40 && !/[。；！？\n]/u.test(between);
}

function advance(marker: Marker, next: Map<MarkerKind, number>): void {
  next.set(marker.kind, marker.number + 1);
  for (const [kind, rank] of Object.entries(RANK) as [MarkerKind, number][]) {
    if (rank > RANK[marker.kind]) next.delete(kind);
  }
}
