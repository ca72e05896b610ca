/** What a sentence says about the time of its figures, and the period that can be computed from it. */
export interface AsOf {
  readonly text: string;
  readonly period?: string;
}

const MASKED = '[*＊XＸ×]+';
const TIME = new RegExp(
  [
    `20\\d\\d年(?:${MASKED}|\\d{1,2})月(?:至20\\d\\d年(?:${MASKED}|\\d{1,2})月)?(?:底|\\d{1,2}日)?`,
    `截[至止]到?(?:目前|20\\d\\d年)?(?:(?:\\d{1,2}|${MASKED})月)?(?:底|末|(?:\\d{1,2}|${MASKED})日)?`,
    `${MASKED}[-—至]${MASKED}月`,
    '1[-—至]\\d{1,2}月',
    `20\\d\\d年度?(?:上半年|下半年|前三季度|[一二三四]季度)?`,
    '上半年',
    '下半年',
    '前三季度',
    '[一二三四]季度',
    '今年以?来',
    '目前',
    '全年',
    '年内',
    '年度(?=开展|培训|认定)',
    '当月',
    '新年度',
  ].join('|'),
  'gu',
);

/** The last time expression of a sentence before a figure, or none. */
export function findAsOf(sentence: string, figureAt: number, year?: number): AsOf | undefined {
  const last = [...sentence.slice(0, figureAt).matchAll(TIME)]
    .filter((match) => match[0].length > 1)
    .at(-1)?.[0];
  if (!last || /^截[至止]到?$/u.test(last)) return undefined;
  const period = periodOf(last, year);
  return { text: last, ...(period && { period }) };
}

function periodOf(text: string, reportYear?: number): string | undefined {
  const stated = /20\d\d/.exec(text)?.[0];
  const year = stated ?? (reportYear ? String(reportYear) : undefined);
  if (!year || /[*＊XＸ×]/u.test(text)) return undefined;
  const month = /(\d{1,2})月/u.exec(text)?.[1];
  const day = /(\d{1,2})日/u.exec(text)?.[1];
  if (month && Number(month) > 12) return undefined;
  if (/^截/u.test(text) || /底|末/u.test(text)) {
    return month ? `${year}-${pad(month)}-${pad(day ?? lastDay(year, month))}` : undefined;
  }
  if (/^1[-—至]/u.test(text) && month) return `${year}-01/${year}-${pad(month)}`;
  if (/上半年/u.test(text)) return `${year}-H1`;
  if (/下半年/u.test(text)) return `${year}-H2`;
  if (/前三季度/u.test(text)) return `${year}-Q1/${year}-Q3`;
  const quarter = /([一二三四])季度/u.exec(text)?.[1];
  if (quarter) return `${year}-Q${'一二三四'.indexOf(quarter) + 1}`;
  if (month) return `${year}-${pad(month)}`;
  return stated || text === '全年' ? year : undefined;
}

function pad(text: string): string {
  return text.padStart(2, '0');
}

function lastDay(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}
