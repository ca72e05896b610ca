import { type PlainDate, parsePlainDate } from './plain-date.ts';

/** A span of days with the words it is printed with; open ends mean the source does not say. */
export interface Period {
  readonly label: string;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

const HALVES: Record<string, [string, string, string]> = {
  H1: ['01-01', '06-30', '上半年'],
  H2: ['07-01', '12-31', '下半年'],
  Q1: ['01-01', '03-31', '第一季度'],
  Q2: ['04-01', '06-30', '第二季度'],
  Q3: ['07-01', '09-30', '第三季度'],
  Q4: ['10-01', '12-31', '第四季度'],
};

/**
 * Reads `2023`, `2023-H1`, `2023-Q3`, `2023-05`, `2023-05-31` (a cut-off day) or `A/B` between two of them.
 * Returns undefined for anything else. The label is the Chinese form.
 */
export function parsePeriod(text: string): Period | undefined {
  const [first, last, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return undefined;
  const start = parseSpan(first);
  if (!start) return undefined;
  if (last === undefined) return start;
  const end = parseSpan(last);
  if (!end?.to || !start.from || start.from > end.to) return undefined;
  return { label: `${start.label}至${end.label.replace('截至', '')}`, from: start.from, to: end.to };
}

function parseSpan(text: string): Period | undefined {
  const part = /^(\d{4})-([HQ]\d)$/.exec(text);
  const half = part?.[2] ? HALVES[part[2]] : undefined;
  if (part && half) return span(`${part[1]}年${half[2]}`, `${part[1]}-${half[0]}`, `${part[1]}-${half[1]}`);
  if (/^\d{4}$/.test(text)) return span(`${text}年`, `${text}-01-01`, `${text}-12-31`);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) {
    const lastDay = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate();
    return span(`${month[1]}年${Number(month[2])}月`, `${text}-01`, `${text}-${lastDay}`);
  }
  const day = parsePlainDate(text);
  if (!day) return undefined;
  const [year, monthOfDay, dayOfMonth] = day.split('-').map(Number);
  return { label: `截至${year}年${monthOfDay}月${dayOfMonth}日`, to: day };
}

function span(label: string, from: string, to: string): Period {
  return { label, from: from as PlainDate, to: to as PlainDate };
}
