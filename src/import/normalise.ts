import { type Change, removeStretch, replaceCharacter, type View } from './change.ts';

const HAN = /[\p{Script=Han}“”‘’《》（）〔〕、，。；：！？…—％]/u;
/** What stands in numbers and masks. */
const NUMERIC = /[0-9０-９XＸ*＊]/u;
const FULL: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Finds what must be written otherwise on the site: full-width digits, half-width marks between Chinese, blanks. */
export function findNormalisations(view: View): Change[] {
  return [...normaliseBlanks(view), ...normaliseCharacters(view)];
}

function normaliseBlanks(view: View): Change[] {
  const { text } = view;
  const changes: Change[] = [];
  for (const match of text.matchAll(/\ufeff|[\u200b-\u200f\u202a-\u202e\u2060\u00ad]|(?![\n\t])\p{Cc}/gu)) {
    changes.push(...removeStretch(view, match.index, match.index + match[0].length, '看不见的字符'));
  }
  for (const match of text.matchAll(/[ \u00a0\u2000-\u200a\u3000]+/gu)) {
    const before = text[match.index - 1] ?? '\n';
    const after = text[match.index + match[0].length] ?? '\n';
    const isBetweenWords = /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after);
    if (isBetweenWords) continue;
    changes.push(...removeStretch(view, match.index, match.index + match[0].length, '空格'));
  }
  return changes;
}

function normaliseCharacters(view: View): Change[] {
  const { text } = view;
  const changes: Change[] = [];
  const openQuotes = { double: true };
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    const after = nextInk(text, index);
    const before = previousInk(text, index);
    const replacement = normaliseCharacter(character, before, after, openQuotes);
    if (replacement) changes.push(replaceCharacter(view, index, ...replacement));
    if (character === '\n') openQuotes.double = true;
  }
  return changes;
}

function normaliseCharacter(
  character: string,
  before: string,
  after: string,
  openQuotes: { double: boolean },
): [string, string] | undefined {
  if (/[０-９Ａ-Ｚａ-ｚ＊＃＆＠]/u.test(character)) return [character.normalize('NFKC'), '全角改半角'];
  if (character === '＋' || (/[．－]/u.test(character) && NUMERIC.test(before))) {
    return [character.normalize('NFKC'), '全角改半角'];
  }
  if (/[，－]/u.test(character) && NUMERIC.test(before) && NUMERIC.test(after)) {
    return character === '，' ? undefined : [character.normalize('NFKC'), '全角改半角'];
  }
  const full = FULL[character];
  if (full && (HAN.test(before) || HAN.test(after)) && !isInsideNumber(character, before, after)) {
    return [full, '半角标点改全角'];
  }
  if (character === '"' && (HAN.test(before) || HAN.test(after))) {
    const quote = openQuotes.double ? '“' : '”';
    openQuotes.double = !openQuotes.double;
    return [quote, '直引号改弯引号'];
  }
  if (/[﹐﹑﹒﹔﹕﹖﹗]/u.test(character)) return [character.normalize('NFKC'), '标点改通用写法'];
  return undefined;
}

function isInsideNumber(character: string, before: string, after: string): boolean {
  return (character === ',' || character === ':') && /\d/.test(before) && /\d/.test(after);
}

function nextInk(text: string, index: number): string {
  return /^[ \t\u3000]*([^\s])/u.exec(text.slice(index + 1, index + 6))?.[1] ?? '';
}

function previousInk(text: string, index: number): string {
  return /([^\s])[ \t\u3000]*$/u.exec(text.slice(Math.max(0, index - 5), index))?.[1] ?? '';
}
