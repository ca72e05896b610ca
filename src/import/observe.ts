import { findAsOf } from './as-of.ts';
import { type Completion, findCompletions } from './completions.ts';
import { type Figure, findFigures } from './figures.ts';
import type { IndicatorMatcher } from './match-indicator.ts';

/** A figure with what the sentence says about it. Offsets are those of the paragraph. */
export interface Observed extends Figure {
  readonly indicator?: string;
  readonly kind: '实绩' | '目标';
  readonly basis: '当期' | '累计' | '同比';
  readonly asOf?: string;
  readonly period?: string;
  readonly completionPercent?: number;
  readonly completionText?: string;
}

/** What is known before a paragraph is read. */
export interface ObserveContext {
  readonly isPlan: boolean;
  readonly year?: number;
  readonly heading: string;
  readonly matchIndicator: IndicatorMatcher;
}

/** Reads the statistics of one paragraph with target, time and indicator. */
export function observeParagraph(text: string, context: ObserveContext): Observed[] {
  const completions = findCompletions(text);
  const figures = findFigures(text).filter((figure) => !isCompletionPart(text, figure, completions));
  const shares = shareCompletions(text, figures, completions);
  return figures.map((_, index) => observe(text, figures, index, context, shares.get(index)));
}

function observe(
  text: string,
  figures: readonly Figure[],
  index: number,
  context: ObserveContext,
  share: Share | undefined,
): Observed {
  const figure = figures[index] as Figure;
  const sentenceStart = text.lastIndexOf('。', figure.start - 1) + 1;
  const lead = text.slice(sentenceStart, figure.start);
  const unit = refineUnit(figure, lead, text);
  const asOf = findAsOf(text.slice(sentenceStart), figure.start - sentenceStart, context.year);
  const indicator = context.matchIndicator(wordsAround(text, figures, index, context.heading), unit);
  return {
    ...figure,
    unit,
    kind: isTarget(text, figure, context.isPlan) ? '目标' : '实绩',
    basis: basisOf(lead, figure),
    ...(indicator && { indicator }),
    ...(asOf && { asOf: asOf.text }),
    ...(asOf?.period && { period: asOf.period }),
    ...(share?.percent !== undefined && figure.status === 'reported' && { completionPercent: share.percent }),
    ...(share && { completionText: share.text }),
  };
}

function isCompletionPart(text: string, figure: Figure, completions: readonly Completion[]): boolean {
  const completion = completions.find((it) => figure.start >= it.start && figure.end <= it.end);
  if (!completion || figure.status === 'qualitative') return false;
  const { targetStretch } = completion;
  const isTargetValue =
    targetStretch && figure.start >= targetStretch.start && figure.end <= targetStretch.end;
  return !isTargetValue && !/^的?(?:年度)?目标/u.test(text.slice(figure.end, figure.end + 6));
}

interface Share {
  readonly percent?: number;
  readonly text: string;
}

/** 分别完成…的X%、X%: the percentages belong to the figures before, in order. */
function shareCompletions(
  text: string,
  figures: readonly Figure[],
  completions: readonly Completion[],
): Map<number, Share> {
  const shares = new Map<number, Share>();
  for (const completion of completions) {
    const sentenceStart = text.lastIndexOf('。', completion.start - 1) + 1;
    const before = figures
      .map((figure, index) => ({ figure, index }))
      .filter(
        ({ figure }) =>
          figure.end <= completion.start && figure.start >= sentenceStart && figure.unit !== '%',
      )
      .filter(({ figure }) => !isInBrackets(text, figure.start));
    const count = Math.max(1, completion.percents.length);
    const owners = before.slice(-count);
    for (const [position, { index }] of owners.entries()) {
      const percent = completion.percents[position];
      shares.set(index, { text: completion.text, ...(percent !== undefined && { percent }) });
    }
  }
  return shares;
}

/** 47081人（含离退休人数8438人）: what stands in brackets is a part, the share is of the whole. */
function isInBrackets(text: string, at: number): boolean {
  return /（[^）。]*$/u.test(text.slice(0, at));
}

function isTarget(text: string, figure: Figure, isPlan: boolean): boolean {
  const clauseStart =
    Math.max(...['，', '。', '；', '：'].map((mark) => text.lastIndexOf(mark, figure.start - 1))) + 1;
  const clause = text.slice(clauseStart, figure.start);
  if (/现有|已有|目前已/u.test(clause)) return false;
  if (isPlan) return true;
  if (
    /^[^，。；]{0,12}年度目标/u.test(text.slice(figure.end, figure.end + 18)) &&
    /完成|超/u.test(text.slice(Math.max(0, figure.start - 12), figure.start + 1))
  )
    return true;
  return /控制在|稳定在|确保|力争|目标[为是]|^预期/u.test(clause) || figure.qualifier === '不低于';
}

function basisOf(lead: string, figure: Figure): Observed['basis'] {
  if (/(?:同比|增速|增幅|较上年|比上年)[^，。；]{0,6}$/u.test(lead) && figure.unit === '%') return '同比';
  const segment = lead.slice(Math.max(lead.lastIndexOf('；') + 1, 0));
  return /累计|连续/u.test(segment) && figure.unit !== '%' ? '累计' : '当期';
}

function refineUnit(figure: Figure, lead: string, text: string): string {
  if (figure.unit !== '元') return figure.unit;
  if (/每人每月|按月领取/u.test(lead)) return '元/人·月';
  return /人均月领取[^，。；]*$/u.test(lead) || text.startsWith('/月', figure.end) ? '元/月' : '元';
}

/** The words that say what a figure measures: those before it, its part of a list with 分别, and a few after. */
function wordsAround(text: string, figures: readonly Figure[], index: number, heading: string): string {
  const figure = figures[index] as Figure;
  const listed = listedName(text, figures, index);
  if (listed) return listed;
  const stop =
    Math.max(text.lastIndexOf('。', figure.start - 1), text.lastIndexOf('；', figure.start - 1)) + 1;
  const previous = figures[index - 1]?.end ?? 0;
  const near = text.slice(Math.max(stop, previous), figure.start);
  const after = /^[^，。；、（）]{0,14}/u.exec(text.slice(figure.end))?.[0] ?? '';
  const next = figures[index + 1]?.start ?? text.length;
  const tail = after.slice(0, Math.max(0, next - figure.end));
  const words = `${near}${tail}`;
  const han = words.replace(/[^\p{Script=Han}]/gu, '').length;
  return han >= 6 ? words : `${text.slice(Math.max(stop, figure.start - 60), figure.start)}${tail}${heading}`;
}

function listedName(text: string, figures: readonly Figure[], index: number): string | undefined {
  const figure = figures[index] as Figure;
  const before = text.slice(0, figure.start);
  const match = /([^，。；：]+)分别(?:达到|达|为|有)?(?:[^，。；]*)$/u.exec(before);
  if (!match) return undefined;
  const listStart = match.index + match[0].indexOf('分别') + 2;
  const position = figures.filter((it) => it.start >= listStart && it.start < figure.start).length;
  const items = (match[1] ?? '').split(/[、和及与]/u);
  const last = items.at(-1) ?? '';
  const common = /(?:参保)?(?:人数|比例|率)$/u.exec(last)?.[0] ?? '';
  const item = items[position];
  const head = items[0] && position > 0 ? (/^.*?(?=调解率|结案率)/u.exec(items[0])?.[0] ?? '') : '';
  return item ? `${head}${item}${item === last ? '' : common}` : undefined;
}
