/** Text made comparable: one entry a kept character, with the place it came from. */
export type FoldedText = {
  /** Folded characters, one code point each; a space stands for a run of white space that separates words. */
  chars: string[];
  /** For each folded character, the index in the original string where its source character starts. */
  starts: number[];
  /** For each folded character, the index just after its source character. */
  ends: number[];
};

const IGNORED = /[“”‘’"'＂＇「」『』﹁﹂﹃﹄《》〈〉〝〞`´\p{Cc}\p{Cf}\p{Cs}\p{M}]/u;
const SPACE = /[\s\u3000]/u;
const OPENING = /[（(〔[【〖﹝{｛［〘]/u;
const CLOSING = /[）)〕\]】〗﹞}｝］〙]/u;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /^[0-9]$/;
const ASCII_WORD = /[a-z0-9]/;
const PLAIN_HAN = /[\u4e00-\u9fff]/;

/** What was found out about characters before: texts have millions, of a few thousand kinds. */
const foldedBefore = new Map<string, string>();
const isWordBefore = new Map<string, boolean>();

/** True for letters, Han characters and digits: what tokens are made of. */
export function isWordChar(char: string): boolean {
  let isWord = isWordBefore.get(char);
  if (isWord === undefined) {
    isWord = WORD.test(char);
    isWordBefore.set(char, isWord);
  }
  return isWord;
}

/** Stand in the index for the point and the per cent sign of a number: Pagefind keeps letters only. */
const POINT = '丶';
const PER_CENT = '丿';

/**
 * What a folded character counts as in the index: a letter, or nothing where a phrase breaks. In a number the
 * point and the per cent sign count as letters, so that 4.5% is neither 4、5 nor 4.5.
 */
export function letterAt(chars: readonly string[], at: number): string | undefined {
  const char = chars[at] ?? '';
  if (isWordChar(char)) return char;
  if (!DIGIT.test(chars[at - 1] ?? '')) return undefined;
  if (char === '%') return PER_CENT;
  return char === '.' && DIGIT.test(chars[at + 1] ?? '') ? POINT : undefined;
}

/** True for a Han character of any plane. */
export function isHan(char: string): boolean {
  return PLAIN_HAN.test(char) || /\p{Script=Han}/u.test(char);
}

function foldChar(char: string): string {
  let folded = foldedBefore.get(char);
  if (folded === undefined) {
    folded = foldNew(char);
    foldedBefore.set(char, folded);
  }
  return folded;
}

function foldNew(char: string): string {
  if (SPACE.test(char)) return ' ';
  if (IGNORED.test(char)) return '';
  if (OPENING.test(char)) return '(';
  if (CLOSING.test(char)) return ')';
  const folded = char.normalize('NFKC').toLowerCase();
  return folded === char ? char : folded.replace(/\p{M}/gu, '').trim();
}

/**
 * Folds width and case, makes every bracket the same, drops quotation marks, book-title marks, the
 * commas that group digits, and characters nobody sees. White space stays only between two Latin words or digits.
 */
export function foldText(text: string): FoldedText {
  const folded: FoldedText = { chars: [], starts: [], ends: [] };
  let at = 0;
  let pendingSpace = -1;
  for (const char of text) {
    const next = at + char.length;
    if (char === ',' && DIGIT.test(folded.chars.at(-1) ?? '') && DIGIT.test(text.charAt(next))) {
      at = next;
      continue;
    }
    for (const part of foldChar(char)) {
      if (part === ' ') {
        if (pendingSpace < 0) pendingSpace = at;
        continue;
      }
      const before = folded.chars.at(-1);
      if (pendingSpace >= 0 && before && ASCII_WORD.test(before) && ASCII_WORD.test(part)) {
        push(folded, ' ', pendingSpace, at);
      }
      pendingSpace = -1;
      push(folded, part, at, next);
    }
    at = next;
  }
  return folded;
}

function push(folded: FoldedText, char: string, start: number, end: number): void {
  folded.chars.push(char);
  folded.starts.push(start);
  folded.ends.push(end);
}
