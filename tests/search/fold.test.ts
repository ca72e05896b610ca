import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#search/fold.ts';

const folded = (text: string) => foldText(text).chars.join('');

describe(foldText, () => {
  it.each([
    ['“三支一扶”招募计划', '三支一扶招募计划'],
    ['《社会保险法》', '社会保险法'],
    ['ＳＹＢ１２３', 'syb123'],
    ['人社部发〔2021〕32号', '人社部发(2021)32号'],
    ['人社部发【2021】32号', '人社部发(2021)32号'],
    ['社 保 卡', '社保卡'],
    ['掌上12333 App', '掌上12333 app'],
    ['15％～30％', '15%~30%'],
    ['参保38,906人', '参保38906人'],
    ['2019，2020年', '2019,2020年'],
    ['a\u0001\u200b社', 'a社'],
    ['a\ud800社', 'a社'],
  ])('makes %j comparable as %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('says for every character where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { chars, starts, ends } = foldText(text);
        expect(starts).toHaveLength(chars.length);
        for (const [at, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[at] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
