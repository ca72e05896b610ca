import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Initiative } from '#domain/initiative.ts';
import { splitSentences } from '#domain/section.ts';
import { readFixture } from './fixture.ts';
import { loadRealContent, readContentFiles } from './real-content.ts';
import { findKnownRuns, hashText, normalise, RUN_LENGTH, runsOf } from './text-runs.ts';

const files = readContentFiles();

describe(findKnownRuns, () => {
  const known = new Set([...runsOf('一二三四五六七八九十'.repeat(4), RUN_LENGTH)].map(hashText));

  it('finds a copied passage whole', () => {
    expect(findKnownRuns(`开头${'一二三四五六七八九十'.repeat(3)}结尾`, known)).toEqual([
      '一二三四五六七八九十'.repeat(3),
    ]);
  });

  it('leaves shorter passages alone', () => {
    expect(findKnownRuns('一二三四五六七八九十一二三四五六七八九十一二三四。', known)).toEqual([]);
  });
});

describe('the words of the content', () => {
  it('share no run of 25 characters with the source reports, cited titles apart', () => {
    const bytes = readFileSync('tests/fixtures/inventory/source-shingles.bin');
    const known = new Set(new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8));
    expect(known.size).toBeGreaterThan(15_000);
    const copied = files.flatMap(({ path, text }) =>
      findKnownRuns(normalise(withoutTitles(text)), known).map((run) => `${path}: ${run}`),
    );
    expect(copied).toEqual([]);
  });

  it('do not repeat a sentence of 12 characters on more than three initiative pages', () => {
    const pages = new Map<string, string[]>();
    for (const initiative of loadRealContent().library.initiatives) {
      for (const sentence of new Set(sentencesOf(initiative))) {
        pages.set(sentence, [...(pages.get(sentence) ?? []), initiative.id]);
      }
    }
    const repeated = [...pages].filter(([, ids]) => ids.length > 3);
    expect(repeated).toEqual([]);
  });

  it('name no place that the reports hide', () => {
    const hidden = new Set(readFixture('inventory/place-hashes.json'));
    const found = files.flatMap(({ path, text }) =>
      [...runsOf(text, 2)].filter((pair) => hidden.has(hashText(pair))).map((pair) => `${path}: ${pair}`),
    );
    expect(found).toEqual([]);
  });

  it('use full-width punctuation between Chinese characters', () => {
    const halfWidth = /\p{Script=Han}[,;:?!()]\p{Script=Han}/gu;
    const found = files
      .filter(({ path }) => path.endsWith('.mdx'))
      .flatMap(({ path, text }) => [...text.matchAll(halfWidth)].map(([match]) => `${path}: ${match}`));
    expect(found).toEqual([]);
  });
});

/** Titles in book title marks are cited, numbers are records: neither counts as copied text. */
function withoutTitles(text: string): string {
  return text.replace(/《[^《》]*》/gu, '〇').replace(/<Observation[^>]*>/gu, '');
}

function sentencesOf(page: Initiative): string[] {
  const answers = page.answers ? Object.values(page.answers).flat() : [];
  const notes = [...page.distinct.map(({ why }) => why), ...page.timeline.map(({ event }) => event)];
  return [page.summary, page.pending ?? '', page.body.text, ...answers, ...notes]
    .flatMap(splitSentences)
    .map(normalise)
    .filter((sentence) => sentence.length >= 12);
}
