import { describe, expect, it } from 'vitest';
import { decodeText } from '#import/decode-text.ts';
import type { Draft } from '#import/import-text.ts';
import { readDocx } from '#import/read-docx.ts';
import { headingsOf, importSeed, SEEDS, type Seed } from './inventory.ts';
import { contaminate, createRandom, encodeGb, makeDocx, widen, widenAll, wrapLines } from './mutants.ts';

const COUNT = Number(process.env.MUTANTS ?? 200);
const SEED = Number(process.env.MUTANT_SEED ?? 20261121);

interface Mutation {
  readonly name: string;
  readonly apply: (text: string, random: () => number, seed: Seed) => string | Promise<string>;
}

const decode = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : '';
};

const MUTATIONS: readonly Mutation[] = [
  { name: 'advertisements', apply: contaminate },
  { name: 'GB18030', apply: (text) => decode(encodeGb(text)) },
  {
    name: 'CRLF and byte order mark',
    apply: (text) => decode(new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`)),
  },
  {
    name: 'full width',
    apply: (text, random) => (random() < 0.5 ? widen(text) : widenAll(contaminate(text, random))),
  },
  { name: 'no newlines', apply: (text) => text.replaceAll('\n', '') },
  { name: 'PDF lines', apply: (text, random) => wrapLines(text, 34 + Math.floor(random() * 12)) },
  {
    name: 'advertisements without newlines',
    apply: (text, random) => contaminate(text, random).replaceAll('\n', ''),
  },
  {
    name: 'advertisements in GB18030 with CRLF',
    apply: (text, random) => decode(encodeGb(contaminate(text, random).replaceAll('\n', '\r\n'))),
  },
  {
    name: 'docx',
    apply: async (text, random, seed) =>
      (await readDocx(await makeDocx(text, { autoNumber: random() < 0.7 && !seed.file.startsWith('002') })))
        .text,
  },
  {
    name: 'spaces',
    apply: (text, random) => text.replace(/\n/gu, () => (random() < 0.5 ? '  \n　　' : '\n\n')),
  },
];

const baselines = new Map(SEEDS.map((seed) => [seed.file, summaryOf(importSeed(seed.text))]));

function summaryOf(draft: Draft) {
  const tokens = draft.observations.map((it) =>
    [it.raw.replaceAll('％', '%'), it.unit, it.kind, it.status].join('|'),
  );
  return {
    headings: headingsOf(draft),
    observations: tokens,
    words: draft.text.replace(/\s/gu, '').replaceAll('％', '%'),
    holds: draft.conservation.holds,
  };
}

/** The seed without its own advertisements, so that none is put inside another. */
function withoutAds({ text, contamination }: Seed): string {
  return contamination.reduce((rest, ad) => rest.replace(ad, ''), text);
}

/** Where two texts part, with a few characters around: a whole report would drown the report of the test. */
function firstDifference(a: string, b = ''): string {
  const at = [...a].findIndex((character, index) => character !== [...b][index]);
  if (at < 0 && a.length === b.length) return '';
  return `${[...a].slice(Math.max(0, at - 10), at + 30).join('')} ≠ ${[...b].slice(Math.max(0, at - 10), at + 30).join('')}`;
}

describe('200 mutants of the seeds', () => {
  const random = createRandom(SEED);
  const cases = Array.from({ length: COUNT }, (_, index) => {
    const seed = SEEDS[index % SEEDS.length] as Seed;
    const mutation = MUTATIONS[Math.floor(index / SEEDS.length) % MUTATIONS.length] as Mutation;
    return {
      index,
      seed,
      mutation,
      name: mutation.name,
      file: seed.file.slice(0, 3),
      salt: Math.floor(random() * 1e9),
    };
  });

  it.each(cases)('$index: $file with $name gives the same draft', async ({ seed, mutation, salt }) => {
    const text = await mutation.apply(withoutAds(seed), createRandom(salt), seed);
    const summary = summaryOf(importSeed(text));
    const expected = baselines.get(seed.file);
    expect(summary.holds).toBe(true);
    expect(firstDifference(summary.words, expected?.words)).toBe('');
    expect(summary.headings).toEqual(expected?.headings);
    expect(summary.observations).toEqual(expected?.observations);
  });
});
