import { foldText, letterAt } from './fold.ts';

/** Stands wherever a phrase must not run on: punctuation, the end of a block, an unused place of a zone. */
export const BREAK = '¶';

/**
 * The tokens of one block of text. Every folded character takes exactly one place: a run of letters
 * (`letterAt`) gives overlapping pairs and its last character alone, all else gives a break.
 */
export function tokenise(text: string): string[] {
  return tokensOf(foldText(text).chars);
}

/** As {@link tokenise}, for characters that are folded already. */
export function tokensOf(chars: readonly string[]): string[] {
  const tokens = new Array<string>(chars.length);
  let next = '';
  for (let at = chars.length - 1; at >= 0; at--) {
    const letter = letterAt(chars, at);
    tokens[at] = letter ? letter + next : BREAK;
    next = letter ?? '';
  }
  return tokens;
}
