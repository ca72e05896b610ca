import { type Change, removeStretch, type View } from './change.ts';

const PAGE_NUMBER =
  /^(?:[-—–－─]\s*\d{1,3}\s*[-—–－─]|第\s*\d{1,3}\s*页(?:\s*[，,/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}|Page\s+\d+(?:\s+of\s+\d+)?)$/iu;

/** Finds page numbers, and headers or footers that come back on every page. */
export function findPageFurniture(view: View): Change[] {
  const lines = [...view.text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].trim(),
  }));
  const counts = Map.groupBy(lines, (line) => line.text);
  return lines.flatMap(({ start, end, text }) => {
    // The line end goes too: a page number in the middle of a paragraph must not part it.
    const next = view.text[end] === '\n' ? end + 1 : end;
    if (PAGE_NUMBER.test(text)) return removeStretch(view, start, next, '页码');
    const repeats = counts.get(text)?.length ?? 0;
    return repeats >= 3 && looksLikeHeader(text) ? removeStretch(view, start, next, '页眉页脚') : [];
  });
}

function looksLikeHeader(text: string): boolean {
  return (
    text.length >= 2 && text.length <= 30 && !/[。！？；：，、]|^[（(]?[一二三四五六七八九十\d]/u.test(text)
  );
}
