import { describe, expect, it } from 'vitest';
import learnt from '#search/embeddings.json' with { type: 'json' };
import {
  Embeddings,
  fromBase64,
  gramsOf,
  packDirection,
  packGrams,
  toBase64,
  unpackDirection,
} from '#search/embeddings.ts';
import { makeEmbeddingsFile, vectorsAt } from '#search/embeddings-file.ts';
import { foldText } from '#search/fold.ts';

const east = Float32Array.of(1, 0, 0, 0);
const north = Float32Array.of(0, 1, 0, 0);
const learntHere = {
  dimensions: 4,
  grams: '工 作 病 工作',
  gramVectors: packGrams([east, east, north, east]),
  pages: { '/work/': toBase64(packDirection(east)), '/ill/': toBase64(packDirection(north)) },
};

function embeddings(base = '/') {
  const addresses = ['other/', 'ill/', 'work/'].map((path) => base + path);
  const file = makeEmbeddingsFile(learntHere, new Map([['part/', addresses]]), vectorsAt(base, learntHere));
  if (!file) throw new Error('nothing is known of any page');
  return new Embeddings(file);
}

describe(packDirection, () => {
  it('keeps a direction to within a fifteenth of its largest number', () => {
    const vector = Float32Array.of(-0.8, 0.31, 0, 0.05, 0.8, -0.4);
    const read = new Float32Array(6);
    unpackDirection(fromBase64(toBase64(packDirection(vector))), 0, read);
    for (const [at, number] of vector.entries())
      expect(Math.abs((read[at] ?? 9) - number / 0.8)).toBeLessThan(1 / 14);
  });

  it('packs a vector of nothing', () => {
    expect(packDirection(new Float32Array(4))).toHaveLength(2);
  });
});

describe(gramsOf, () => {
  it('takes characters and pairs once each, and no punctuation', () => {
    expect(gramsOf([...'失业，失业'])).toEqual(['失', '业', '失业', '业失']);
  });
});

describe(Embeddings, () => {
  it('finds the page near that is asked for with such grams', () => {
    const near = embeddings().nearness('part/', [...'找工作']);
    expect(near?.(2)).toBeGreaterThan(0.9);
    expect(near?.(1)).toBeLessThan(0.2);
  });

  it('knows nothing of pages, indexes and grams that were not learnt', () => {
    expect(embeddings().nearness('part/', [...'工作'])?.(0)).toBe(0);
    expect(embeddings().nearness('part/', [...'鱼'])?.(2)).toBe(0);
    expect(embeddings().nearness('elsewhere/', [...'工作'])).toBeUndefined();
    expect(embeddings().has('工作')).toBe(true);
    expect(embeddings().has('鱼')).toBe(false);
  });

  it('finds the pages of a site that stands below a path', () => {
    expect(embeddings('/hrss/').nearness('part/', [...'生病'])?.(1)).toBeGreaterThan(0.9);
  });
});

describe(makeEmbeddingsFile, () => {
  it('makes nothing for a site of which nothing was learnt', () => {
    expect(
      makeEmbeddingsFile(learntHere, new Map([['', ['/new/']]]), vectorsAt('/', learntHere)),
    ).toBeUndefined();
  });
});

describe('what was learnt', () => {
  const { pages, grams, gramVectors, dimensions } = learnt;
  const addresses = Object.keys(pages);
  const file = makeEmbeddingsFile(learnt, new Map([['', addresses]]), vectorsAt('/', learnt));
  const nearest = (ask: string) => {
    if (!file) throw new Error('nothing was learnt');
    const near = new Embeddings(file).nearness('', foldText(ask).chars);
    const nearTo = (address: string) => near?.(addresses.indexOf(address)) ?? 0;
    return addresses.toSorted((a, b) => nearTo(b) - nearTo(a)).slice(0, 3);
  };

  it('has a vector for every gram and every page', () => {
    expect(fromBase64(gramVectors)).toHaveLength(grams.split(' ').length * (1 + dimensions / 2));
    for (const vector of Object.values(pages)) expect(fromBase64(vector)).toHaveLength(dimensions / 2);
  });

  it.each([
    ['没工作了能领啥钱', '/guides/shiye-le/'],
    ['老板拖着不给工钱找谁', '/guides/bei-qianxin/'],
    ['社保卡丢了咋补', '/guides/ban-shebaoka/'],
  ])('places “%s” near %s', (ask, page) => {
    expect(nearest(ask)).toContain(page);
  });
});
