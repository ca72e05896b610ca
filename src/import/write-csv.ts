import type { DraftObservation } from './segments.ts';

/** Stands in the column 指标 until an editor says what a figure measures; only drafts may carry it. */
export const UNDECIDED_INDICATOR = 'weiding';

const STATUS = { reported: '已公开', masked: '遮蔽', qualitative: '定性' } as const;
const HEADER = '编号,指标,类型,口径,状态,数值,单位,原文写法,约数,期间,时点原文,完成比例,完成原文,章节,说明';

/** Writes the records as observations.csv, with a byte order mark so that Excel reads the Chinese. */
export function writeCsv(
  observations: readonly DraftObservation[],
  sourceOf: (start: number, end: number) => string,
): string {
  const rows = observations.map((it) =>
    [
      it.id,
      it.indicator ?? UNDECIDED_INDICATOR,
      it.kind,
      it.basis,
      STATUS[it.status],
      it.value === undefined ? '' : String(it.value),
      it.unit,
      sourceOf(it.start, it.end),
      it.status === 'qualitative' ? '' : (it.qualifier ?? ''),
      it.period ?? '',
      it.asOf ?? '',
      it.completionPercent === undefined ? '' : String(it.completionPercent),
      it.completionText ?? '',
      it.section,
      '',
    ].map(quote),
  );
  return `\ufeff${[HEADER, ...rows.map((row) => row.join(','))].join('\n')}\n`;
}

/** A leading =, +, -, or @ would be run as a formula by a spreadsheet. */
function quote(cell: string): string {
  const safe = /^[=+@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
