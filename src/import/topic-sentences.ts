import type { Block } from './block.ts';

/** A short sentence that serves as a heading inside a paragraph: 用工保障常态化。 */
export interface TopicSentence {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

const LONGEST = 24;
const SHORTEST = 6;
const LEAST_IN_SECTION = 2;
/** Reports either write so throughout or not at all. */
const LEAST_SECTIONS = 2;

/** Finds run-in headings without numbers, only in reports whose sections have at least two of them each. */
export function findTopicSentences(text: string, blocks: readonly Block[]): TopicSentence[] {
  const sections = sectionsOf(blocks)
    .filter((section) => !section.hasItems)
    .map(({ level, paragraphs }) => paragraphs.flatMap((block) => candidatesIn(text, block, level + 1)))
    .filter((candidates) => candidates.length >= LEAST_IN_SECTION);
  return sections.length >= LEAST_SECTIONS ? sections.flat() : [];
}

interface SectionBlocks {
  readonly level: number;
  readonly paragraphs: Block[];
  hasItems: boolean;
}

function sectionsOf(blocks: readonly Block[]): SectionBlocks[] {
  const sections: SectionBlocks[] = [];
  for (const block of blocks) {
    const kind = block.marker?.kind;
    if (block.kind === 'heading' && kind && kind !== 'is' && kind !== 'dash') {
      sections.push({ level: block.level, paragraphs: [], hasItems: false });
    } else if (block.kind === 'heading') {
      const last = sections.at(-1);
      if (last) last.hasItems = true;
    } else if (block.kind === 'paragraph') sections.at(-1)?.paragraphs.push(block);
  }
  return sections;
}

function candidatesIn(text: string, block: Block, level: number): TopicSentence[] {
  const sentences = [...text.slice(block.start, block.end).matchAll(/[^。！？；]+[。！？；]?/gu)];
  const found: TopicSentence[] = [];
  for (const [index, match] of sentences.entries()) {
    const start = block.start + match.index;
    const follows = sentences[index - 1];
    const isAfterStop = index === 0 || follows?.[0].endsWith('。') === true;
    const isAdjacent = found.at(-1)?.end === start;
    if (!isAfterStop || isAdjacent || index === sentences.length - 1 || !isTopic(match[0])) continue;
    found.push({ start, end: start + match[0].length, level });
  }
  return found;
}

function isTopic(sentence: string): boolean {
  const words = sentence.slice(0, -1);
  if (!sentence.endsWith('。') || words.length < SHORTEST || words.length > LONGEST) return false;
  if (/[，、：,]|我[市县局省]|全[市县]|目前|已经?|被|截至/u.test(words)) return false;
  return !/[\d%％]|[X*×＊](?![^“]*”)/u.test(words);
}
