import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '#content-files/settings.ts';

const NOW = new Date('2026-11-21T08:00:00Z');

describe(readSettings, () => {
  it('reads content/ and writes dist/ without drafts when nothing is said', () => {
    expect(readSettings({}, NOW)).toEqual({
      contentDir: resolve('content'),
      outDir: resolve('dist'),
      today: '2026-11-21',
      includeDrafts: false,
    });
  });

  it('takes folders, day and drafts from the environment', () => {
    const env = { CONTENT_DIR: '/a/b', OUT_DIR: 'c', BUILD_DATE: '2027-01-01', DRAFTS: '1' };
    expect(readSettings(env, NOW)).toEqual({
      contentDir: '/a/b',
      outDir: resolve('c'),
      today: '2027-01-01',
      includeDrafts: true,
    });
  });

  it('counts an empty variable as not set, lest the project itself be the folder', () => {
    expect(readSettings({ CONTENT_DIR: '', OUT_DIR: '', BUILD_DATE: '' }, NOW)).toEqual(
      readSettings({}, NOW),
    );
  });

  it.each([
    ['2026-11-20T15:59:59Z', '2026-11-20'],
    ['2026-11-20T16:00:00Z', '2026-11-21'],
  ])('counts %s in China as %s', (now, today) => {
    expect(readSettings({}, new Date(now)).today).toBe(today);
  });

  it('does not take a day that is none', () => {
    expect(readSettings({ BUILD_DATE: '2026-02-30' }, NOW).today).toBe('2026-11-21');
  });
});
