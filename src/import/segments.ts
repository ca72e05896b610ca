import { findPersonalData } from '#domain/personal-data.ts';
import type { Block } from './block.ts';
import { findLeftovers } from './leftovers.ts';
import { findMasks, type MaskKind } from './masks.ts';
import type { IndicatorMatcher } from './match-indicator.ts';
import { type Observed, observeParagraph } from './observe.ts';

/** A stretch of a block: words as they stand, a record, a mask, or a mark that the draft leaves out. */
export type Segment =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'figure'; readonly start: number; readonly end: number; readonly id: string }
  | {
      readonly kind: 'mask';
      readonly start: number;
      readonly end: number;
      readonly mask: MaskKind;
      readonly words: string;
      readonly why: '遮蔽' | '漏遮的名称' | '个人信息';
    }
  | { readonly kind: 'dropped'; readonly start: number; readonly end: number };

/** A block with its stretches and, for headings, its permanent id. */
export interface DraftBlock extends Block {
  readonly section: string;
  readonly segments: readonly Segment[];
}

/** A record of the draft: an observed figure with its place in the cleaned text. */
export interface DraftObservation extends Observed {
  readonly id: string;
  readonly section: string;
}

export interface SegmentOptions {
  readonly reportId: string;
  readonly year?: number;
  readonly maskLeftovers: boolean;
  readonly matchIndicator: IndicatorMatcher;
}

const PLAN = /下一?步|计划|打算|谋划|下半年|明年|工作安排|工作思路|目标任务$/u;

/** Cuts blocks into stretches and numbers headings and records in reading order. */
export function cutSegments(
  text: string,
  blocks: readonly Block[],
  options: SegmentOptions,
): { blocks: DraftBlock[]; observations: DraftObservation[] } {
  const observations: DraftObservation[] = [];
  const cut: DraftBlock[] = [];
  const hidden = hiddenStretches(text, options.maskLeftovers);
  let headings = 0;
  let isPlan = false;
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') {
      headings += 1;
      heading = text.slice(block.start, block.end);
      if (block.level === 1) isPlan = PLAN.test(heading) && !/完成情况/u.test(heading);
    }
    const section = headings > 0 ? `s${String(headings).padStart(2, '0')}` : '';
    const found = block.kind === 'paragraph' ? observe(text, block, { ...options, isPlan, heading }) : [];
    const records = found.map((figure, index) => ({
      ...figure,
      id: `${options.reportId}-${String(observations.length + index + 1).padStart(3, '0')}`,
      section: section || 's00',
    }));
    observations.push(...records);
    cut.push({ ...block, section, segments: segmentsOf(text, block, records, hidden) });
  }
  return { blocks: cut, observations };
}

type Stretch = Extract<Segment, { kind: 'mask' }>;

function hiddenStretches(text: string, maskLeftovers: boolean): Stretch[] {
  const personal = findPersonalData(text).map(({ start, end, kind }) => {
    return { kind: 'mask', start, end, mask: 'name', words: `（${kind}已隐去）`, why: '个人信息' } as const;
  });
  if (!maskLeftovers) return personal;
  const leftovers = findLeftovers(text).map(({ start, end, name }) => {
    const suffix = /(?:市|县|区|镇|村|集团)$/u.exec(name)?.[0] ?? '地';
    const words = `某${suffix === '集团' ? '企业' : suffix}`;
    return { kind: 'mask', start, end, mask: 'place', words, why: '漏遮的名称' } as const;
  });
  return [...personal, ...leftovers];
}

function observe(
  text: string,
  block: Block,
  context: SegmentOptions & { isPlan: boolean; heading: string },
): Observed[] {
  return observeParagraph(text.slice(block.start, block.end), context).map((figure) => ({
    ...figure,
    start: figure.start + block.start,
    end: figure.end + block.start,
  }));
}

function segmentsOf(
  text: string,
  block: Block,
  records: readonly DraftObservation[],
  hidden: readonly Stretch[],
): Segment[] {
  const figures = records.map(({ start, end, id }) => ({ kind: 'figure', start, end, id }) as const);
  const inside = hidden.filter((stretch) => stretch.start >= block.start && stretch.end <= block.end);
  const taken = [...figures, ...inside.filter((it) => !figures.some((figure) => overlap(it, figure)))];
  const offset = block.start;
  const words = text.slice(block.start, block.end);
  const masks = findMasks(
    words,
    taken.map((it) => ({ start: it.start - offset, end: it.end - offset })),
  );
  const stretches: Segment[] = [
    ...taken,
    ...masks.map(({ start, end, kind, words: shown }) => {
      return {
        kind: 'mask',
        start: start + offset,
        end: end + offset,
        mask: kind,
        words: shown,
        why: '遮蔽',
      } as const;
    }),
    ...droppedEnds(text, block),
  ];
  return fillWithText(
    block,
    stretches.sort((a, b) => a.start - b.start),
  );
}

/** The comma that parted a heading from its sentence, and line ends inside a title. */
function droppedEnds(text: string, block: Block): Segment[] {
  const dropped: Segment[] = [];
  const last = text[block.end - 1] ?? '';
  if (block.kind === 'heading' && /[，；]/u.test(last))
    dropped.push({ kind: 'dropped', start: block.end - 1, end: block.end });
  for (const match of text.slice(block.start, block.end).matchAll(/\n+/gu)) {
    dropped.push({
      kind: 'dropped',
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    });
  }
  return dropped;
}

function fillWithText(block: Block, stretches: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  let from = block.start;
  for (const stretch of stretches) {
    if (stretch.start < from) continue;
    if (stretch.start > from) segments.push({ kind: 'text', start: from, end: stretch.start });
    segments.push(stretch);
    from = stretch.end;
  }
  if (from < block.end) segments.push({ kind: 'text', start: from, end: block.end });
  return segments;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
