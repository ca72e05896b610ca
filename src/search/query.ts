import { foldText, isHan, letterAt } from './fold.ts';

/** Longest query that is looked up; the rest of a longer one is left out. */
export const LONGEST_QUERY = 80;

/** What was typed, ready to look up. */
export type Query = {
  /** As typed, cut to a length that can be looked up. */
  text: string;
  /** Pieces that a page must have all of; each may hold punctuation inside. */
  parts: string[][];
};

/** Reads what was typed. No parts means there is nothing to look for. */
export function parseQuery(typed: string): Query {
  const text = [...typed].slice(0, LONGEST_QUERY).join('').trim();
  const words = text.split(/[\s\u3000]+/).flatMap((word) => splitAtSpaces(foldText(word).chars));
  const parts = words.map(trimBreaks).filter((part) => part.length > 0);
  const spelledOut = parts.length > 1 && parts.every((part) => part.length === 1 && isHan(part[0] ?? ''));
  return { text, parts: spelledOut ? [parts.flat()] : parts };
}

/** The parts cut at all punctuation: the next thing to try when the parts as typed stand nowhere. */
export function splitAtBreaks(parts: readonly string[][]): string[][] {
  return parts.flatMap((part) => splitBy(part, (at) => !letterAt(part, at)));
}

function splitAtSpaces(chars: string[]): string[][] {
  return splitBy(chars, (at) => chars[at] === ' ');
}

function splitBy(chars: readonly string[], isBreak: (at: number) => boolean): string[][] {
  const pieces: string[][] = [[]];
  for (const [at, char] of chars.entries()) {
    if (isBreak(at)) pieces.push([]);
    else pieces.at(-1)?.push(char);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function trimBreaks(chars: string[]): string[] {
  const isLetter = (_char: string, at: number) => letterAt(chars, at) !== undefined;
  const first = chars.findIndex(isLetter);
  return first < 0 ? [] : chars.slice(first, chars.findLastIndex(isLetter) + 1);
}
