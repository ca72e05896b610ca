import { describe, expect, it } from 'vitest';
import { type Evidence, featuresOf } from '#search/answer-features.ts';
import { UNKNOWN_NEARNESS } from '#search/embeddings.ts';
import type { Shard } from '#search/shard.ts';
import { tokenise } from '#search/tokens.ts';
import { layOut, ZoneMap } from '#search/zones.ts';

const { places, lengths } = layOut({
  title: tokenise('裁员率'),
  aliases: [tokenise('企业裁员率')],
  headings: [tokenise('怎么算')],
  asks: [tokenise('裁掉几个人算多')],
  blocks: [tokenise('裁员率是拿裁掉的人数除以参保人数。'), tokenise('返还看裁员率。')],
});
const shard = { zones: new ZoneMap([lengths]) } as Shard;

function evidence(pair: string, weight: number): Evidence {
  const own = places.flatMap((token, place) => (token === pair ? [place] : []));
  const pages = Int32Array.from(own.length > 0 ? [0] : []);
  return {
    length: 2,
    weight,
    postings: { pages, starts: Int32Array.of(0, own.length), places: Int32Array.from(own) },
  };
}

const look = (...found: Evidence[]) => featuresOf({ shard, page: 0, score: 0 }, found, UNKNOWN_NEARNESS);

describe(featuresOf, () => {
  it('counts a name that was said whole for more than a part of it', () => {
    const whole = look(evidence('裁员', 0.5), evidence('员率', 0.5));
    const part = look(evidence('裁员', 0.5));
    expect(whole.asWholeName).toBe(1);
    expect(whole.inOneName).toBe(1);
    expect(whole.inTitle).toBe(1);
    expect(part.asWholeName).toBeLessThan(part.inOneName);
  });

  it('tells what is asked from what is printed', () => {
    const asked = look(evidence('几个', 1));
    expect([asked.inAsks, asked.inOneAsk, asked.inStretch, asked.often]).toEqual([1, 1, 0, 0]);
    const printed = look(evidence('返还', 1));
    expect([printed.inAsks, printed.inOneAsk, printed.inStretch]).toEqual([0, 0, 1]);
  });

  it('counts what is said twice for more, but not for twice as much', () => {
    const { often: once } = look(evidence('返还', 1));
    const { often: twice } = look(evidence('裁员', 1));
    expect(twice).toBeGreaterThan(once);
    expect(twice).toBeLessThan(2 * once);
  });

  it('tells near pages from far ones, and those still nearer', () => {
    const at = (near: number) => featuresOf({ shard, page: 0, score: 0 }, [], () => near);
    expect([at(0.5).near, at(0.5).veryNear]).toEqual([0.5, 0.25]);
    expect([at(-0.5).near, at(-0.5).veryNear]).toEqual([-0.5, 0]);
  });

  it('says nothing of what stands nowhere', () => {
    expect(Object.values(look(evidence('医保', 1))).every((value) => value === 0)).toBe(true);
  });
});
