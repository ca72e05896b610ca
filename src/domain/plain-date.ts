/** A calendar day `YYYY-MM-DD`; a policy takes effect on a day, not at an instant. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };
/** A day, a month `YYYY-MM` or a year `YYYY`, as precise as the source is. */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Returns the day, or undefined when the text is not a real calendar day in ISO form. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? (text as PlainDate) : undefined;
}

/** Returns the date at its own precision, or undefined when it is none of `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (/^\d{4}$/.test(text)) return text as PartialDate;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text as PartialDate;
  return parsePlainDate(text) as PartialDate | undefined;
}

/** Prints `2026年8月1日`, `2026年8月` or `2026年`, without zero padding (GB/T 9704). */
export function formatDate(date: PartialDate | PlainDate): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** The year of a date. */
export function yearOf(date: PartialDate | PlainDate): number {
  return Number(date.slice(0, 4));
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
