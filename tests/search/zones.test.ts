import { describe, expect, it } from 'vitest';
import { scorePlaces } from '#search/exact.ts';
import { tokenise } from '#search/tokens.ts';
import { layOut, ZoneMap } from '#search/zones.ts';

const { places, lengths } = layOut({
  title: tokenise('马兰花计划'),
  aliases: ['创业培训马兰花', '马兰花'].map(tokenise),
  headings: ['是什么', '谁能参加'].map(tokenise),
  asks: ['想学开店找谁教'].map(tokenise),
  blocks: ['马兰花计划是创业培训。'].map(tokenise),
});
const zones = new ZoneMap([lengths]);

describe(layOut, () => {
  it('lets every place tell the part of the page it is in', () => {
    const seen = places.map((token, place) => (token === '¶' ? '' : zones.zoneOf(0, place))).filter(Boolean);
    expect([...new Set(seen)]).toEqual(['title', 'alias', 'heading', 'asks', 'body']);
    expect(zones.zoneOf(0, places.indexOf('培训'))).toBe('alias');
    expect(zones.zoneOf(0, places.indexOf('谁能'))).toBe('heading');
    expect(zones.zoneOf(0, places.indexOf('开店'))).toBe('asks');
  });
});

describe(scorePlaces, () => {
  const score = (phrase: string) => {
    const first = [...phrase].slice(0, 2).join('');
    const starts = places.flatMap((token, place) => {
      const isHere =
        token === first &&
        tokenise(phrase)
          .slice(0, -1)
          .every((own, at) => places[place + at] === own);
      return isHere ? [place] : [];
    });
    return scorePlaces(zones, 0, Int32Array.from(starts), phrase.length);
  };

  it('ranks a whole name above a part, a heading and the text', () => {
    const ranked = ['马兰花计划', '马兰花', '兰花计', '参加', '划是'].map((phrase) => score(phrase).score);
    expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
  });

  it('knows what only a name says', () => {
    expect(score('训马兰').inText).toBe(false);
    expect(score('计划是').inText).toBe(true);
  });
});
