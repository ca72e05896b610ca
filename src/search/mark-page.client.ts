import { foldText } from './fold.ts';
import type { MarkKey, MarkNote } from './mark-note.ts';
import stylesheet from './mark-page.css?url';

/** As in mark-page.css. */
const NAME = 'search-mark';
const KEY: MarkKey = 'search-mark';
const MOST_RANGES = 300;

/** Marks the words a search result noted for this page, and shows the first when no section was asked for. */
export function markPage(): void {
  const words = takeMarks().map((word) => foldText(word).chars.join(''));
  const main = document.querySelector('main');
  if (!main || words.length === 0 || !('highlights' in CSS)) return;
  const ranges = words.filter((word) => word !== '').flatMap((word) => findRanges(main, word));
  if (ranges.length === 0) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = stylesheet;
  document.head.append(link);
  CSS.highlights.set(NAME, new Highlight(...ranges.slice(0, MOST_RANGES)));
  if (location.hash === '') ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** The note for this page, taken away so that it serves once. */
function takeMarks(): string[] {
  try {
    const note = JSON.parse(localStorage.getItem(KEY) ?? 'null') as MarkNote | null;
    if (note?.path !== location.pathname) return [];
    localStorage.removeItem(KEY);
    return note.words;
  } catch {
    return [];
  }
}

type Spot = { node: Text; start: number; end: number };

/** Ranges of a folded word, across links and bold type, passing over the marks that search passes over. */
function findRanges(main: Element, word: string): Range[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const spots: Spot[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const folded = foldText(node.textContent ?? '');
    for (const [index, char] of folded.chars.entries()) {
      const spot = { node: node as Text, start: folded.starts[index] ?? 0, end: folded.ends[index] ?? 0 };
      for (let unit = 0; unit < char.length; unit++) spots.push(spot);
      text += char;
    }
  }
  const ranges: Range[] = [];
  for (
    let at = text.indexOf(word);
    at >= 0 && ranges.length < MOST_RANGES;
    at = text.indexOf(word, at + word.length)
  ) {
    const first = spots[at];
    const last = spots[at + word.length - 1];
    if (!first || !last) continue;
    const range = document.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    ranges.push(range);
  }
  return ranges;
}
