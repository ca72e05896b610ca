import { z } from 'zod';
import { type PartialDate, type PlainDate, parsePartialDate, parsePlainDate } from '#domain/plain-date.ts';

/** What the writing guide and every error message say about a field. */
export interface FieldMeta {
  /** Chinese name. */
  readonly title: string;
  /** What it means and how it is written. */
  readonly description: string;
  readonly examples: readonly unknown[];
}

/** Attaches the Chinese name, the meaning and one example to a schema. */
export function field<T extends z.ZodType>(
  schema: T,
  title: string,
  description: string,
  example: unknown,
): T {
  return schema.meta({ title, description, examples: [example] });
}

/** Non-empty text without control characters. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !/\p{Cc}/u.test(value), { params: { expected: '不含控制字符的文字' } });

/** Lower-case pinyin or English words joined by hyphens; it becomes part of an address and never changes. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u);

/** A calendar day; YAML may hand over text or a Date. */
export const day = z.union([z.string(), z.date()]).transform((value, context): PlainDate => {
  const written = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  const date = parsePlainDate(written);
  if (date) return date;
  const suggestion = suggest(written, parsePlainDate) ?? '2026-05-01';
  return reject(context, `“${written}”`, `写成四位年-两位月-两位日，如 ${suggestion}`, suggestion);
});

/** A day, a month or a year, as precise as the source is. */
export const partialDate = z
  .union([z.string(), z.number(), z.date()])
  .transform((value, context): PartialDate => {
    const written = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
    const date = parsePartialDate(written);
    if (date) return date;
    // YAML reads 2023.10 as the number 2023.1, so what month was meant nobody knows.
    const suggestion = (typeof value !== 'number' && suggest(written, parsePartialDate)) || '2026-05-01';
    return reject(context, `“${written}”`, '写成 2026、2026-05 或 2026-05-01', suggestion);
  });

/** An address on the web: https or http, nothing that can run. */
export const url = z.string().refine((value) => isWebAddress(value), {
  params: { expected: '以 https:// 或 http:// 开头的网址，域名前面没有用户名' },
});

/** The address a site lives at: protocol and host, nothing behind them. */
export const origin = url.refine((value) => /^https?:\/\/[^/?#]+$/u.test(value), {
  params: { expected: '只写到域名的网址，末尾不带 /，后面没有别的' },
});

export const textList = z.array(text).default([]);

/** A name that makes links by itself: one character or mere marks would link half the site. */
const linkName = text.refine((value) => (value.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2, {
  params: { expected: '至少两个字：它会在全站自动变成链接' },
});
export const linkNames = z.array(linkName).default([]);
export const idList = z.array(id).default([]);

/**
 * Adds a Chinese complaint to the field and returns a value that is never used. `suggestion` is what to write
 * instead; without it the field's example is shown.
 */
export function reject(
  context: z.RefinementCtx,
  found: string,
  expected: string,
  suggestion?: string,
): never {
  const fix = suggestion && `改成这样：${suggestion}`;
  context.addIssue({ code: 'custom', message: found, params: { found, expected, fix } });
  return z.NEVER;
}

/** A user name before the host is there to pass one site off as another; browsers read `\\` as `/`. */
function isWebAddress(value: string): boolean {
  const isWritten = /^https?:\/\/[^\s\p{C}"'<>\\`{}|]+$/u.test(value) && URL.canParse(value);
  return isWritten && !/^https?:\/\/[^/?#]*@/u.test(value);
}

/** The date that was meant, when the digits make one. */
function suggest(written: string, parse: (text: string) => string | undefined): string | undefined {
  const [year = '', month, date] = written.match(/\d+/gu) ?? [];
  return parse([year, month?.padStart(2, '0'), date?.padStart(2, '0')].filter(Boolean).join('-'));
}
