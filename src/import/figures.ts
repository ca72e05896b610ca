import { FIGURE, joinUnit } from './units.ts';

/** A statistic in a text: a number, a mask, or words such as 全覆盖 that stand for one. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly status: 'reported' | 'masked' | 'qualitative';
  readonly value?: number;
  readonly unit: string;
  readonly qualifier?: string;
}

const SPELLED =
  /(?<![第每一二三四五六七八九十“])([两三四五六七八九十])(家|批|期|次|条)(?!性|元|会|开|件事|统筹)/gu;
const VAGUE = /(?:上|数|近)[十百千万]{1,2}(人次|人|家|户|件|场次|场|余人|余人次)/gu;
const WORDS = /全覆盖|没有发生|未发生/gu;
const TOTAL = /(?<=共)([两三四五六七八九十])(项)/gu;
const EACH = /每[周月年季][一两三四]次/gu;
const DIGIT: Record<string, number> = { 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

/** Finds the statistics of a text in order; dates, ordinals, ages and masked names are not statistics. */
export function findFigures(text: string): Figure[] {
  const figures = [...findNumbers(text), ...findSpelled(text)].sort((a, b) => a.start - b.start);
  return figures.filter((figure, index) => index === 0 || figure.start >= (figures[index - 1]?.end ?? 0));
}

function* findNumbers(text: string): Generator<Figure> {
  for (const match of text.matchAll(FIGURE)) {
    const [raw, before = '', number = '', vagueA = '', scale = '', vagueB = '', counter = '', after = ''] =
      match;
    const end = match.index + raw.length;
    if (!isStatistic(text, match.index, end, { number, scale, counter })) continue;
    const isMasked = /[^\d.,]/u.test(number);
    const qualifier = qualifierOf(before, vagueA || vagueB, after);
    yield {
      start: match.index,
      end,
      raw,
      status: isMasked ? 'masked' : 'reported',
      ...(!isMasked && { value: Number(number.replaceAll(',', '')) }),
      unit: joinUnit(scale, counter || yearUnit(text, match.index, end)),
      ...(qualifier && { qualifier }),
    };
  }
}

interface Parts {
  readonly number: string;
  readonly scale: string;
  readonly counter: string;
}

function isStatistic(text: string, start: number, end: number, { number, scale, counter }: Parts): boolean {
  const after = text.slice(end, end + 3);
  const before = text.slice(Math.max(0, start - 4), start);
  if (/[第初]$/u.test(before)) return false;
  if (/[a-z]/iu.test(after[0] ?? '') && counter === '') return false;
  if (counter === '个' && /^(?:月|百分点)/u.test(after)) return false;
  if (counter === '次' && /^[分党全代]/u.test(after)) return false;
  if (counter === '条' && /^第|^规定/u.test(after)) return false;
  if (counter === '人' && /^[民力社才员]/u.test(after)) return false;
  if (counter === '个百分点') return false;
  if (counter === '' && /^年/u.test(after)) return yearUnit(text, start, end) !== '';
  if (counter === '') return /[万亿]$/u.test(scale) && /^(?:[，。；、：）]|$)/u.test(after);
  if (/^\d{4}$/u.test(number) && /^(?:类|种)$/u.test(counter)) return false;
  return !/[“‘][^”’]*$/u.test(text.slice(Math.max(0, start - 8), start)) || /[\d%％人元]/u.test(counter);
}

function yearUnit(text: string, start: number, end: number): string {
  return text[end] === '年' && /(?:连续|满|近)$/u.test(text.slice(Math.max(0, start - 3), start)) ? '年' : '';
}

function qualifierOf(before: string, vague: string, after: string): string | undefined {
  const leading: Record<string, string> = { 超过: '超', 逾: '超', 不少于: '不低于', 不超过: '以内' };
  if (before) return leading[before] ?? before;
  if (vague) return vague === '几' ? '多' : vague;
  if (after) return { 左右: '约', 以下: '以内' }[after] ?? after;
  return undefined;
}

function* findSpelled(text: string): Generator<Figure> {
  for (const pattern of [SPELLED, TOTAL]) {
    for (const match of text.matchAll(pattern)) {
      const value = DIGIT[match[1] ?? ''];
      if (value === undefined) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        raw: match[0],
        status: 'reported',
        value,
        unit: match[2] ?? '',
      };
    }
  }
  for (const match of text.matchAll(VAGUE)) yield qualitative(match, (match[1] ?? '').replace('余', ''));
  for (const match of text.matchAll(EACH)) yield qualitative(match, '次/周');
  for (const match of text.matchAll(WORDS)) yield qualitative(match, match[0] === '全覆盖' ? '%' : '起');
}

function qualitative(match: RegExpExecArray, unit: string): Figure {
  return {
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    status: 'qualitative',
    unit,
  };
}
