import { type Change, removeStretch, type View } from './change.ts';

const MARKER =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|——|　　| {2,})/u;
const LEAST_WIDTH = 18;

/** Finds line ends that a PDF or mail program put inside paragraphs; a report without them is left alone. */
export function findSoftBreaks(view: View): Change[] {
  const lines = linesOf(view.text);
  const width = commonWidth(lines.map((line) => line.text));
  if (!width) return [];
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || next.start !== line.end + 1) return [];
    const isFull = line.text.trimEnd().length >= width - 3;
    const isOpen = !/[。！？：；”]$/u.test(line.text.trimEnd()) || line.text.trimEnd().length >= width - 1;
    if (!isFull || !isOpen || MARKER.test(next.text)) return [];
    return removeStretch(view, line.end, next.start, '段内断行');
  });
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** The width most lines are broken at: only a page that was laid out has one. */
function commonWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length >= LEAST_WIDTH);
  const width = Math.max(0, ...lengths);
  const full = lengths.filter((length) => length >= width - 3).length;
  return width <= 80 && lines.length >= 6 && full / lines.length >= 0.5 ? width : undefined;
}
