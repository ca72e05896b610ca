import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#search/fold.ts';
import { coverPhrase, matchPhrase } from '#search/phrase.ts';
import type { Postings } from '#search/postings.ts';
import { tokenise } from '#search/tokens.ts';

/** The postings of one token over pages of one block each. */
function postingsOf(pages: readonly string[][], token: string): Postings {
  const having = pages.flatMap((tokens, page) => {
    const places = tokens.flatMap((own, place) => (own === token ? [place] : []));
    return places.length > 0 ? [{ page, places }] : [];
  });
  const starts = [0];
  for (const { places } of having) starts.push((starts.at(-1) ?? 0) + places.length);
  return {
    pages: Int32Array.from(having.map(({ page }) => page)),
    starts: Int32Array.from(starts),
    places: Int32Array.from(having.flatMap(({ places }) => places)),
  };
}

function find(texts: readonly string[], phrase: string): number[] {
  const pages = texts.map(tokenise);
  const lists = coverPhrase(foldText(phrase).chars, () => 0).map(({ offset, token }) => ({
    offset,
    postings: postingsOf(pages, token),
  }));
  return [...matchPhrase(lists).pages];
}

describe(coverPhrase, () => {
  const pairs = (phrase: string, cost: (token: string) => number = () => 0) =>
    coverPhrase([...phrase], cost).map(({ token }) => token);

  it('asks for no more pairs than cover every character', () => {
    expect(pairs('社会保障')).toEqual(['社会', '保障']);
    expect(pairs('社会保险法')).toHaveLength(3);
  });

  it('prefers pairs that cost less', () => {
    expect(pairs('甲乙丙丁戊', (token) => (token === '丙丁' ? 9000 : 0))).toEqual(['甲乙', '乙丙', '丁戊']);
  });

  it('asks where a run ends inside the phrase', () => {
    expect(pairs('甲乙(丙丁')).toEqual(['甲乙', '乙', '丙丁']);
  });
});

describe(matchPhrase, () => {
  it.each([
    ['社会保障', ['社会保障卡', '社会，保障', '保障社会'], [0]],
    ['三支一扶招募', ['“三支一扶”招募', '三支一扶。招募'], [0]],
    ['发〔2021〕32', ['发(2021)32号', '发2021年32号', '发〔2021〕3号'], [0]],
    ['99.9', ['回收率99.99%', '99，9', '99%以上，9人'], [0]],
    ['5%', ['4.5%', '5‰', '5％'], [0, 2]],
    ['甲乙，丙丁', ['甲乙，丙丁', '甲乙乂丙丁', '甲乙，，丙丁'], [0]],
  ])('finds %s where it stands as one phrase', (phrase, texts, expected) => {
    expect(find(texts, phrase)).toEqual(expected);
  });

  it('finds what a plain search of the text finds', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，'), minLength: 0, maxLength: 24 });
    const phrase = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), phrase, (texts, wanted) => {
        const expected = texts.flatMap((own, page) => (own.includes(wanted) ? [page] : []));
        expect(find(texts, wanted)).toEqual(expected);
      }),
    );
  });
});
