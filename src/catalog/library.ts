import { readSettings } from '#content-files/settings.ts';
import { sharedLibrary } from '#content-files/shared-library.ts';
import type { Library } from '#domain/library.ts';

const settings = readSettings(process.env, new Date());

/** The one library all pages are made from; the preview reads it again when a file changes. */
export function getLibrary(): Library {
  return sharedLibrary(settings, import.meta.env.DEV).library;
}

/** The day this build counts as today. */
export const today = settings.today;

/** Orders names as a Chinese dictionary does. */
export const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin').compare;
