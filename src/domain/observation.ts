import type { Period } from './period.ts';
import type { Place } from './place.ts';

/** 实绩 or 目标. A target is never drawn or counted as a result. */
export type ObservationKind = 'actual' | 'target';
/** 当期 (within the period), 累计 (since a start the source may not name) or 同比 (change on the year before). */
export type ObservationBasis = 'period' | 'cumulative' | 'year-on-year';
/** `masked`: the source printed `*` or `X` instead of a value (SDMX OBS_STATUS Q). `qualitative`: words only. */
export type ObservationStatus = 'reported' | 'masked' | 'qualitative';

/** 数据: one value of one indicator for one place and period, from one section of one report. */
export interface Observation {
  readonly id: string;
  readonly indicator: string;
  readonly report: string;
  readonly section: string;
  readonly kind: ObservationKind;
  readonly basis: ObservationBasis;
  readonly status: ObservationStatus;
  /** In `unit`; present exactly when the status is `reported`. */
  readonly value?: number;
  readonly unit: string;
  /** The token as printed, mask characters included. */
  readonly raw: string;
  /** 约 近 超 余 多 以上: how exact the printed value is. */
  readonly qualifier?: string;
  readonly period?: Period;
  /** The words the report uses for the time, mask characters included. */
  readonly periodText?: string;
  readonly place: Place;
  /** Share of the annual target reached, in percent. */
  readonly completionPercent?: number;
  /** The printed words about target or completion. */
  readonly completionText?: string;
  readonly note?: string;
  readonly file: string;
  /** Row of the CSV, from 0 for the first record. */
  readonly row: number;
}

/** What a page prints instead of a value that the source hid. */
export const MASKED_TEXT = '原文未公开';

/** Prints the value with its qualifier and unit, 「原文未公开」 when masked, the printed words when qualitative. */
export function formatValue(observation: Observation): string {
  if (observation.status === 'masked') return MASKED_TEXT;
  if (observation.status === 'qualitative' || observation.value === undefined) return observation.raw;
  return withQualifier(formatNumber(observation.value), observation);
}

const LEADING = new Set(['约', '近', '超', '超过', '逾', '达', '不低于']);

function withQualifier(number: string, { unit, qualifier, raw }: Observation): string {
  if (!qualifier) return `${number}${unit}`;
  if (LEADING.has(qualifier)) return `${qualifier}${number}${unit}`;
  if (qualifier === '以上' || qualifier === '以内') return `${number}${unit}${qualifier}`;
  // 30余万人 is less than 400,000, 30万余人 less than 310,000: the source's order of words decides.
  const [, scale = '', rest = unit] = /^([万亿]*)(.*)$/u.exec(unit) ?? [];
  const isBehindScale = scale !== '' && raw.includes(`${scale}${qualifier}`);
  return isBehindScale ? `${number}${scale}${qualifier}${rest}` : `${number}${qualifier}${unit}`;
}

/** Prints a number without grouping up to four digits and with commas beyond, never rounded. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** Prints a value inside a sentence: the unit follows in brackets where the number itself is hidden. */
export function formatInSentence(observation: Observation): string {
  const value = formatValue(observation);
  return observation.status === 'masked' && observation.unit ? `${value}（${observation.unit}）` : value;
}

/** Prints when something was measured: the period, else the printed words (masks said aloud), else the report's. */
export function formatTime(observation: Observation, reportPeriod: Period): string {
  if (observation.period) return observation.period.label;
  const words = observation.periodText;
  if (!words) return reportPeriod.label;
  return /[*X＊×]/u.test(words) ? `时间被遮蔽（原文“${words}”）` : words;
}

/** Prints 「完成年度任务72.22%」, or nothing when the report gives no share of a target. */
export function formatCompletion(observation: Observation): string {
  if (observation.completionPercent !== undefined) return `完成年度任务${observation.completionPercent}%`;
  const words = observation.completionText ?? '';
  const isHidden = observation.kind === 'actual' && /完成[^，。]*[*X＊×]/u.test(words);
  return isHidden ? '完成比例原文未公开' : '';
}
