const DIGITS = '零一二三四五六七八九';

/** Reads 一 … 九十九, or undefined. */
export function readNumeral(text: string): number | undefined {
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return undefined;
  const tens = match[2] ? DIGITS.indexOf(match[1] ?? '一') * 10 : 0;
  return tens + (match[3] ? DIGITS.indexOf(match[3]) : 0);
}
