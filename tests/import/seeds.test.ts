import { describe, expect, it } from 'vitest';
import { createNameMatcher } from '#domain/name-matcher.ts';
import { viewOf } from '#import/change.ts';
import { summarise } from '#import/import-report.ts';
import { countRecognised, headingsOf, importSeed, SEEDS, strip } from './inventory.ts';

describe.each(SEEDS)('seed $file', (seed) => {
  const draft = importSeed(seed.text);

  it('has every heading of the inventory, in order and on its level', () => {
    expect(headingsOf(draft)).toEqual(
      seed.outline.map(({ level, heading }) => ({ level, heading: strip(heading) })),
    );
  });

  it('keeps nothing of the advertisements', () => {
    for (const ad of seed.contamination) expect(draft.text).not.toContain(ad.slice(0, 12));
    expect(draft.text).not.toMatch(/哒哒|老君|素材|代笔|公众号|paid(?:begin|end)|照搬照抄/u);
  });

  it('loses no character of real text', () => {
    const ads = seed.contamination.reduce((text, ad) => text.replace(ad, ''), seed.text);
    const plain = (text: string) => text.replace(/[\s，,]/gu, '');
    expect(plain(draft.text) === plain(ads)).toBe(true);
    expect(draft.conservation).toMatchObject({ holds: true, source: seed.text.length });
  });

  it('recognises at least 95 % of the observations by place, token, value, unit and kind', () => {
    expect(countRecognised(draft, seed.truth) / seed.truth.length).toBeGreaterThanOrEqual(0.95);
  });

  it('invents hardly any', () => {
    expect(draft.observations.length - seed.truth.length).toBeLessThanOrEqual(2);
  });

  it('asks at most three questions, each with a line, a default and a flag', () => {
    const { questions } = summarise(draft, createNameMatcher([]), new Set());
    expect(questions.length).toBeLessThanOrEqual(3);
    for (const question of questions) {
      expect(question).toMatchObject({ line: expect.any(Number), chosen: expect.any(String) });
      expect(question.flag).toMatch(/^--[a-z-]+ \S+/u);
    }
  });

  it('is imported within a second', () => {
    const started = performance.now();
    importSeed(seed.text);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('gives the same draft twice', () => {
    expect(importSeed(seed.text)).toEqual(draft);
  });

  it('never takes a figure out of the text', () => {
    const { origin } = viewOf(seed.text, draft.changes);
    for (const it of draft.observations) {
      expect(
        seed.text.slice(origin[it.start], (origin[it.end - 1] ?? 0) + 1).replaceAll('＊', '*'),
      ).toContain(it.raw[0]);
    }
  });
});
