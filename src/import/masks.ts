/** What a mask hides, as far as the words around it say. */
export type MaskKind = 'quantity' | 'date' | 'place' | 'name' | 'ordinal' | 'title';

/** A hidden stretch that is not a statistic; `words` is what a reader sees: 某县, 某月某日. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly kind: MaskKind;
  readonly words: string;
}

const RUN = '[*＊XＸ×□■○]+(?:\\.[*X×]+)?';
const SHAPES: readonly (readonly [MaskKind, RegExp])[] = [
  [
    'date',
    new RegExp(
      `(?:${RUN}[-—～~至])?${RUN}(?:年|月)(?:(?:${RUN}|\\d+)(?:月|日))*(?:底|初|末|中旬|上旬|下旬)?`,
      'uy',
    ),
  ],
  ['date', new RegExp(`${RUN}(?:日|季度|时|点)`, 'uy')],
  ['quantity', new RegExp(`${RUN}(?:个月|个百分点|岁|度|倍|[%％])`, 'uy')],
  ['ordinal', new RegExp(`${RUN}[届]`, 'uy')],
  ['place', new RegExp(`${RUN}(?:省|市|县|区|镇|乡|村|街道|州|旗|行)`, 'uy')],
  ['name', new RegExp(`${RUN}(?:局|厅|委|办|网|报|公司|集团|企业|学院|大学|学校|中心|银行|平台)`, 'uy')],
];

/** Finds masks in a text, leaving out the stretches that are already figures. */
export function findMasks(text: string, taken: readonly { start: number; end: number }[]): Mask[] {
  const masks: Mask[] = [];
  const run = new RegExp(RUN, 'gu');
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const start = match.index;
    if (taken.some((stretch) => start < stretch.end && start + match[0].length > stretch.start)) continue;
    if (!isMask(text, start, start + match[0].length)) continue;
    const mask = shapeOf(text, start, match[0]);
    masks.push(mask);
    run.lastIndex = mask.end;
  }
  return masks;
}

function shapeOf(text: string, start: number, run: string): Mask {
  for (const [kind, pattern] of SHAPES) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found) return mask(start, found, kind);
  }
  const isItem =
    /^[.．]/u.test(text.slice(start + run.length)) && /[：；。\n]$|^$/u.test(text.slice(0, start).slice(-1));
  if (isItem || text[start - 1] === '第') return mask(start, run, 'ordinal');
  const before = text.slice(0, start);
  if (/《[^》]*$/u.test(before) || /[“‘][^”’]*$/u.test(before)) return mask(start, run, 'title');
  return mask(start, run, /[在赴驻以由]$/u.test(before) ? 'place' : 'name');
}

function mask(start: number, raw: string, kind: MaskKind): Mask {
  const words = raw.replace(new RegExp(RUN, 'gu'), '某').replace(/[-—～~]/u, '至');
  return { start, end: start + raw.length, raw, kind, words };
}

/** × between numbers multiplies, ○ among Chinese digits is a zero, X beside Latin letters is a letter. */
function isMask(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (/[A-WYZa-z]/u.test(before) || /[A-WYZa-z]/u.test(after)) return false;
  const run = text.slice(start, end);
  if (/^[×*]$/u.test(run) && /\d/.test(before) && /\d/.test(after)) return false;
  if (/^○+$/u.test(run) && /[一二三四五六七八九〇]/u.test(before + after)) return false;
  return !/^[□■○]$/u.test(run) || !/^[\s\n]?$/u.test(before);
}
