import { resolve } from 'node:path';
import type { PlainDate } from '#domain/plain-date.ts';
import { parsePlainDate } from '#domain/plain-date.ts';

/** Where a run reads and writes, and which day it counts as today. */
export interface Settings {
  readonly contentDir: string;
  readonly outDir: string;
  readonly today: PlainDate;
  readonly includeDrafts: boolean;
}

/** Reads settings from the environment: CONTENT_DIR, OUT_DIR, BUILD_DATE, DRAFTS=1. An empty one counts as not set. */
export function readSettings(env: NodeJS.ProcessEnv, now: Date): Settings {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
  return {
    contentDir: resolve(env['CONTENT_DIR'] || 'content'),
    outDir: resolve(env['OUT_DIR'] || 'dist'),
    today: parsePlainDate(env['BUILD_DATE'] ?? '') ?? (today as PlainDate),
    includeDrafts: env['DRAFTS'] === '1',
  };
}
