import { readNumeral } from './numerals.ts';

/** The five ways official reports number their parts, from the outside in; `dash` is ——X。 and `is` is 一是. */
export type MarkerKind = 'one' | 'two' | 'three' | 'four' | 'dash' | 'is';

/** A printed ordinal with its place. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly start: number;
  readonly end: number;
  readonly number: number;
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
export function findMarkers(text: string): Marker[] {
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

const RANK: Record<MarkerKind, number> = { one: 1, two: 2, three: 3, four: 4, dash: 3, is: 5 };

function isExpected(
  marker: Marker,
  next: ReadonlyMap<MarkerKind, number>,
  text: string,
  last?: Marker,
): boolean {
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
