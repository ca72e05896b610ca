import { type FoldedText, foldText } from './fold.ts';
import { BLOCK_ENDS, LEADS_ON_END, type PageRecord } from './page-record.ts';

/** A stretch of text that is marked or not. */
export type Stretch = { text: string; marked: boolean };

/** What to mark: folded characters, and how much finding them says. */
export type Needle = { chars: readonly string[]; weight: number };

type Match = { start: number; end: number; needle: number };

const WINDOW = 96;
const RUN_UP = 36;
const SENTENCE_END = /[。！？；\n\r]/;
/** Stands where a block ends after a full stop: nothing is printed, and the length stays. */
const GLUE = '\u0000';
const CLAUSE_END = /[，、：,:）)]/;

/** Every place of every needle in a text, in order. */
export function findMatches(folded: FoldedText, needles: readonly Needle[]): Match[] {
  const text = folded.chars.join('');
  const matches: Match[] = [];
  const units = unitIndex(folded.chars);
  for (const [number, needle] of needles.entries()) {
    const wanted = needle.chars.join('');
    if (wanted === '') continue;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const first = units[at] ?? 0;
      const last = first + needle.chars.length - 1;
      matches.push({ start: folded.starts[first] ?? 0, end: folded.ends[last] ?? 0, needle: number });
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** From an index in the joined text to the index of its character. */
function unitIndex(chars: readonly string[]): number[] {
  const index: number[] = [];
  for (const [number, char] of chars.entries())
    for (let unit = 0; unit < char.length; unit++) index.push(number);
  return index;
}

/** A text cut into marked and unmarked stretches. */
export function markText(text: string, needles: readonly Needle[]): Stretch[] {
  return cut(text, 0, text.length, findMatches(foldText(text), needles));
}

function cut(text: string, from: number, to: number, matches: readonly Match[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  const put = (end: number, marked: boolean) => {
    if (end <= at) return;
    const piece = text.slice(at, end).replaceAll(GLUE, '');
    const last = stretches.at(-1);
    if (last?.marked === marked) last.text += piece;
    else stretches.push({ text: piece, marked });
    at = end;
  };
  for (const match of matches) {
    if (match.end <= at || match.start >= to) continue;
    put(Math.max(at, match.start), false);
    put(Math.min(match.end, to), true);
  }
  put(to, false);
  return stretches;
}

/** The part of a page that says most about what was asked, begun where a sentence or clause begins. */
export function makeExcerpt(record: PageRecord, needles: readonly Needle[]): Stretch[] {
  const matches = findMatches(foldText(record.text), needles);
  if (matches.length === 0) return excerptByName(record, needles);
  const best = bestWindow(record, matches, needles);
  const start = windowStart(record.text, best);
  const end = windowEnd(record.text, start, best);
  const stretches = cut(printable(record.text), start, end, matches);
  const first = stretches[0];
  if (first && start > 0 && !SENTENCE_END.test(record.text[start - 1] ?? '')) first.text = `…${first.text}`;
  const last = stretches.at(-1);
  if (last && end < record.text.length && !/[。！？…]$/.test(last.text))
    stretches.push({ text: '…', marked: false });
  return stretches;
}

/** The text with its block ends made into signs of the same length. */
function printable(text: string): string {
  return text.replace(/[\n\r]/g, (end, at: number) => {
    if (at === text.length - 1 || SENTENCE_END.test(text[at - 1] ?? '')) return GLUE;
    if (end === LEADS_ON_END) return /[：:]$/.test(text[at - 1] ?? '') ? GLUE : '：';
    return '…';
  });
}

/** A page known by another name: say so, and begin at its beginning. */
function excerptByName(record: PageRecord, needles: readonly Needle[]): Stretch[] {
  const alias = record.aliases.find((name) => findMatches(foldText(name), needles).length > 0);
  const opening = cut(printable(record.text), 0, Math.min(WINDOW, record.text.length), []);
  if (!alias) return opening;
  return [
    { text: '又名：', marked: false },
    ...markText(alias, needles),
    { text: '。', marked: false },
    ...opening,
  ];
}

/** The match from which a window holds the most: different needles first, text before headings. */
function bestWindow(record: PageRecord, matches: readonly Match[], needles: readonly Needle[]): Match {
  const headings = record.sections.map(({ start, heading }) => ({ start, end: start + heading.length }));
  const bodyStart = record.text.startsWith(record.title) ? record.title.length : 0;
  let best = matches[0] as Match;
  let bestWorth = -1;
  for (const [index, match] of matches.entries()) {
    const seen = new Set<number>();
    for (
      let at = index;
      at < matches.length && (matches[at] as Match).end <= match.start + WINDOW - 20;
      at++
    ) {
      seen.add((matches[at] as Match).needle);
    }
    let worth = 0;
    for (const needle of seen) worth += needles[needle]?.weight ?? 0;
    const isHeading =
      match.end <= bodyStart || headings.some((h) => match.start >= h.start && match.end <= h.end);
    if (isHeading) worth *= 0.9;
    if (worth > bestWorth + 1e-9) {
      best = match;
      bestWorth = worth;
    }
  }
  return best;
}

function windowStart(text: string, match: Match): number {
  const earliest = Math.max(0, match.start - RUN_UP);
  for (const stop of [SENTENCE_END, CLAUSE_END]) {
    for (let at = match.start; at > earliest; at--) if (stop.test(text[at - 1] ?? '')) return at;
  }
  return earliest === 0 ? 0 : earliest + (isLowSurrogate(text, earliest) ? 1 : 0);
}

function windowEnd(text: string, start: number, match: Match): number {
  const latest = Math.min(text.length, Math.max(start + WINDOW, match.end + 12));
  if (latest === text.length) return latest;
  for (let at = latest; at > Math.max(match.end, latest - 30); at--) {
    if (SENTENCE_END.test(text[at - 1] ?? '')) return BLOCK_ENDS.test(text[at - 1] ?? '') ? at - 1 : at;
  }
  return latest + (isLowSurrogate(text, latest) ? 1 : 0);
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
