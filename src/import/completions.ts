/** The printed words about a target and how much of it was reached. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** One entry for each percentage, in order; a mask has no number. */
  readonly percents: readonly (number | undefined)[];
  /** Offsets of values that are the targets themselves: 完成X万人、X万人年度目标的X%. */
  readonly targetStretch?: { readonly start: number; readonly end: number };
}

const PERCENT = '(?:\\d+(?:\\.\\d+)?|[*＊XＸ×]+(?:\\.[*X]+)?)[%％]';
const LIST = `${PERCENT}(?:[、和]${PERCENT})*`;
const DONE = new RegExp(
  `(?:分别)?(?:提前|超额)?完成(?:比例(?:为|达)?|([^，。；完]{0,16}?)(?:全?年度?|省|市|县|上级)?(?:下达)?(?:的)?(?:目标任务|目标|计划|任务)[数的]*)(?:分别)?(?:达到?|为)?(${LIST})`,
  'gu',
);
const BEYOND = /(?:分别)?(?:增幅)?超(?:出|过|额)?[^，。；]{0,14}?(?:目标)?(?:[\dX*.]+个?[、和]?)+个?百分点/gu;
const ALL_DONE = /(?:均|全部)?(?:提前|超额)[^，。；]{0,12}?完成[^，。；]{0,8}?(?:任务|目标)(?:任务)?/gu;

/** Finds where a sentence says how much of a target was reached. */
export function findCompletions(text: string): Completion[] {
  const found: Completion[] = [];
  for (const match of text.matchAll(DONE)) {
    const list = match[2] ?? '';
    const percents = list.split(/[、和]/u).map((part) => {
      const number = Number(part.replace(/[%％]/u, ''));
      return Number.isNaN(number) ? undefined : number;
    });
    const targets = match[1] ?? '';
    const targetStart = match.index + match[0].indexOf(targets);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      percents,
      ...(targets && { targetStretch: { start: targetStart, end: targetStart + targets.length } }),
    });
  }
  for (const pattern of [BEYOND, ALL_DONE]) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, text: match[0], percents: [] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
