import type { Block } from './block.ts';
import { findMarkers, type Marker, type StyledHeading } from './markers.ts';
import { findTopicSentences } from './topic-sentences.ts';

const OPENERS = [
  /今年以?来|截至|截止|目前[，,]|20\d\d年|自20\d\d|[X*×某]{1,4}年/u,
  /我[县市局省区队]|全[县市省区](?!一|面)|[X*某]+[县市区]/u,
  /有序|大力|深入|按时|做好|坚持以|认真|积极/u,
];
const LONGEST_HEADING = 45;
const FIGURE =
  /[\dX*＊×]+(?:\.[\dX*]+)?(?:余|多)?[万亿]?(?:余|多)?(?:元|人|家|个|户|件|宗|起|%|％|场|项|名)/u;

/** Divides cleaned text into title, headings and paragraphs; together they cover every character but line ends. */
export function findBlocks(text: string, styled: readonly StyledHeading[] = []): Block[] {
  const markers = findMarkers(text, styled);
  const first = markers[0]?.start ?? text.length;
  const blocks = [...openingBlocks(text, first)];
  const levels = createLevels();
  for (const [index, marker] of markers.entries()) {
    const end = markers[index + 1]?.start ?? text.length;
    const lead = marker.kind === 'is' && marker.number === 1 ? takeLeadSentence(text, blocks) : undefined;
    if (lead) blocks.push({ ...lead, level: levels.topic() });
    const headingEnd = endOfHeading(text, marker, end);
    blocks.push({ kind: 'heading', start: marker.start, end: headingEnd, level: levels.of(marker), marker });
    blocks.push(...paragraphsOf(text, headingEnd, end));
  }
  return splitTopicSentences(text, blocks);
}

/** Keeps track of how deep each kind of ordinal stands in this report. */
function createLevels() {
  const ranks: number[] = [];
  let container = 0;
  return {
    of: (marker: Marker): number => {
      if (marker.kind === 'is') return container + 1;
      if (marker.kind === 'dash') {
        container = ranks.length + 1;
        return container;
      }
      const rank =
        marker.kind === 'styled' ? (marker.level ?? 1) : { one: 1, two: 2, three: 3, four: 4 }[marker.kind];
      while ((ranks.at(-1) ?? 0) >= rank) ranks.pop();
      ranks.push(rank);
      container = ranks.length;
      return container;
    },
    topic: (): number => {
      container = ranks.length + 1;
      return container;
    },
  };
}

function endOfHeading(text: string, marker: Marker, limit: number): number {
  const lineEnd = indexOrEnd(text, '\n', marker.end, limit);
  if (marker.kind === 'styled') return lineEnd;
  const stop = Math.min(indexOrEnd(text, '。', marker.end, lineEnd) + 1, lineEnd);
  if (marker.kind === 'is') return endOfItem(text, marker, stop, lineEnd);
  const words = text.slice(marker.end, stop);
  const opener = openerIn(words, text[lineEnd] === '\n' && !words.endsWith('。'), !text.includes('\n'));
  if (opener) return marker.end + opener;
  const figure = FIGURE.exec(words)?.index;
  if (figure !== undefined && figure >= 4) return cutBefore(text, marker.end, marker.end + figure);
  if (words.length <= LONGEST_HEADING) return stop;
  const comma = /[，；：]/u.exec(words)?.index;
  return comma !== undefined && comma <= LONGEST_HEADING ? marker.end + comma + 1 : marker.end;
}

/** Where a heading without a full stop runs into its text: 今年来, 我县, and in texts without line ends 大力…. */
function openerIn(words: string, isWholeLine: boolean, isFlat: boolean): number | undefined {
  const isSuspect = isWholeLine ? words.length > LONGEST_HEADING : words.length > 28 || FIGURE.test(words);
  if (!isSuspect) return undefined;
  for (const opener of isFlat ? OPENERS : OPENERS.slice(0, 2)) {
    const at = words.slice(5).search(opener);
    if (at >= 0 && !isInsideQuotes(words, at + 5)) return at + 5;
  }
  return undefined;
}

function isInsideQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return /[“《（][^”》）]*$/u.test(before);
}

/** 一是… is a heading up to its full stop when that is short, else up to the first comma outside quotes. */
function endOfItem(text: string, marker: Marker, stop: number, lineEnd: number): number {
  const words = text.slice(marker.start, stop);
  const figure = FIGURE.exec(words)?.index;
  if (words.length <= 28 && figure === undefined) return stop;
  const comma = firstComma(words);
  const end = comma === undefined ? words.length : comma + 1;
  if (figure !== undefined && figure < end) return cutBefore(text, marker.end, marker.start + figure);
  return end <= LONGEST_HEADING ? marker.start + end : Math.min(marker.end, lineEnd);
}

function firstComma(words: string): number | undefined {
  for (const match of words.matchAll(/[，；：]/gu))
    if (!isInsideQuotes(words, match.index)) return match.index;
  return undefined;
}

function cutBefore(text: string, from: number, figure: number): number {
  const words = text.slice(from, figure).replace(/(?:共|约|近|达|有|为)+$/u, '');
  return words.length >= 3 ? from + words.length : from;
}

/** A short sentence of its own right before 一是 is the heading over the list. */
function takeLeadSentence(text: string, blocks: Block[]): Block | undefined {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return undefined;
  const words = text.slice(last.start, last.end);
  const start = words.slice(0, -1).lastIndexOf('。') + 1;
  const sentence = words.slice(start);
  const isOwnLine = start === 0 || !text.includes('\n');
  if (!isOwnLine || !sentence.endsWith('。') || sentence.length > 34 || sentence.length < 6) return undefined;
  if (FIGURE.test(sentence) || OPENERS[0]?.test(sentence)) return undefined;
  blocks.pop();
  if (start > 0) blocks.push({ ...last, end: last.start + start });
  return { kind: 'heading', start: last.start + start, end: last.end, level: 0 };
}

function* paragraphsOf(text: string, from: number, to: number): Generator<Block> {
  let start = from;
  while (start < to) {
    const end = indexOrEnd(text, '\n', start, to);
    if (end > start) yield { kind: 'paragraph', start, end, level: 0 };
    start = end + 1;
  }
}

const TITLE_WORD = /总结|汇报|报告|谋划|要点|情况|计划|工作|方案/u;

/** The lines before the first ordinal: a title of up to three short lines, then opening paragraphs. */
function* openingBlocks(text: string, first: number): Generator<Block> {
  const lines = [...paragraphsOf(text, 0, first)];
  let count = 0;
  while (count < Math.min(3, lines.length) && isTitleLine(text.slice(lines[count]?.start, lines[count]?.end)))
    count += 1;
  const titleEnd = count > 0 ? (lines[count - 1]?.end ?? 0) : gluedTitleEnd(text, lines[0], first);
  const titleStart = lines[0]?.start ?? 0;
  if (titleEnd > titleStart && TITLE_WORD.test(text.slice(titleStart, titleEnd))) {
    yield { kind: 'title', start: titleStart, end: titleEnd, level: 0 };
    yield* paragraphsOf(text, titleEnd, first);
  } else yield* lines;
}

function isTitleLine(line: string): boolean {
  return line.length <= 45 && !/[。！？；，：]/u.test(line);
}

function gluedTitleEnd(text: string, line: Block | undefined, first: number): number {
  if (!line) return 0;
  const words = text.slice(line.start, Math.min(line.end, first));
  const opener = /(?:今年以?来|20\d\d年以?来?[，,]|20\d\d年，)/u.exec(words)?.index;
  if (opener === undefined || opener > 60 || opener < 6) return line.start;
  return /(?:总结|汇报|报告|谋划|要点|情况|计划|打算)$/u.test(words.slice(0, opener))
    ? line.start + opener
    : line.start;
}

function splitTopicSentences(text: string, blocks: readonly Block[]): Block[] {
  const topics = findTopicSentences(text, blocks);
  return blocks.flatMap((block) => {
    const inside = topics.filter((topic) => topic.start >= block.start && topic.end <= block.end);
    if (block.kind !== 'paragraph' || inside.length === 0) return [block];
    const parts: Block[] = [];
    let from = block.start;
    for (const topic of inside) {
      if (topic.start > from) parts.push({ ...block, start: from, end: topic.start });
      parts.push({ kind: 'heading', start: topic.start, end: topic.end, level: topic.level });
      from = topic.end;
    }
    if (from < block.end) parts.push({ ...block, start: from });
    return parts;
  });
}

function indexOrEnd(text: string, mark: string, from: number, limit: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 || found > limit ? limit : found;
}
