import { PROVINCES } from './place-names.ts';

/** What the text says about the report as a whole; what it does not say gets a cautious default. */
export interface Metadata {
  readonly title: string;
  readonly level: '国家' | '省' | '市' | '县';
  readonly kind: string;
  readonly period: { readonly label: string; readonly from?: string; readonly to?: string };
  readonly year?: number;
  readonly province?: string;
  /** Which of these the text does not say. */
  readonly guessed: readonly string[];
}

const HALF = /(20\d\d)年?度?(上|下)半年/u;
const YEAR = /(20\d\d)年/gu;

/** Reads title, level, kind and period from the title and the first lines. */
export function readMetadata(text: string, printedTitle: string): Metadata {
  const guessed: string[] = [];
  const head = printedTitle || text.slice(0, 300);
  const level = levelOf(printedTitle, text);
  if (!level) guessed.push('level');
  const period = periodOf(printedTitle, text);
  if (!period.year) guessed.push('period');
  const kind = kindOf(head, text);
  const title = (printedTitle || '')
    .replace(/[*＊XＸ×]{1,6}(?=[省市县区])/gu, '某')
    .replace(/[*＊XＸ×]+/gu, '某');
  if (!title) guessed.push('title');
  const place = `某${level ?? '市'}`;
  const province = PROVINCES.find((name) =>
    new RegExp(`(?:就选${name}|${name}省|${name}(?=[X*]))`, 'u').test(text),
  );
  return {
    title: title || `${place}${period.label === '年份未公开' ? '' : period.label}人力资源和社会保障${kind}`,
    level: level ?? '市',
    kind,
    period: period.value,
    ...(period.year && { year: period.year }),
    ...(province && { province }),
    guessed,
  };
}

function levelOf(title: string, text: string): Metadata['level'] | undefined {
  const named = /([省市县区])(?:20\d\d|人社|人力|局|年)/u.exec(title)?.[1];
  if (named) return named === '省' ? '省' : named === '市' ? '市' : '县';
  const weigh = (level: '县' | '市' | '省') => {
    const own = text.split(`我${level}`).length - 1;
    const whole = level === '省' ? 0 : text.split(`全${level}`).length - 1;
    return { level, weight: own * 2 + whole };
  };
  const best = [weigh('县'), weigh('市'), weigh('省')].sort((a, b) => b.weight - a.weight)[0];
  return best && best.weight >= 2 ? best.level : undefined;
}

function kindOf(head: string, text: string): string {
  if (/上半年|半年/u.test(head)) return '半年汇报';
  if (/[一二三四]季度/u.test(head)) return '季度总结';
  if (/年度?工作总结|20\d\d年工作总结/u.test(head)) return '年度总结';
  if (/汇报/u.test(head)) return '工作汇报';
  return /下一?步/u.test(text) ? '阶段性工作总结' : '工作总结';
}

function periodOf(title: string, text: string): { year?: number; label: string; value: Metadata['period'] } {
  const half = HALF.exec(title) ?? HALF.exec(text.slice(0, 400));
  if (half?.[1]) {
    const year = Number(half[1]);
    const isFirst = half[2] === '上';
    const label = `${year}年${half[2]}半年`;
    const from = isFirst ? `${year}-01-01` : `${year}-07-01`;
    return { year, label, value: { label, from, to: isFirst ? `${year}-06-30` : `${year}-12-31` } };
  }
  const years = [...(title || text).matchAll(YEAR)].map((match) => Number(match[1]));
  const year = title ? years[0] : mostFrequent(years);
  if (!year) return { label: '年份未公开', value: { label: '年份未公开' } };
  return {
    year,
    label: `${year}年`,
    value: { label: `${year}年`, from: `${year}-01-01`, to: `${year}-12-31` },
  };
}

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = [...Map.groupBy(years, (year) => year)].map(([year, list]) => ({
    year,
    count: list.length,
  }));
  return counts.sort((a, b) => b.count - a.count || a.year - b.year).find((it) => it.count >= 2)?.year;
}
