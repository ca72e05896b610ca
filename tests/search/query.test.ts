import { describe, expect, it } from 'vitest';
import { topicOf } from '#search/asking-words.ts';
import { LONGEST_QUERY, parseQuery, splitAtBreaks } from '#search/query.ts';
import { termsByReading, termsSoundingLike } from '#search/readings.ts';
import { nearestTerms, sayingsIn, toSimplified } from '#search/rewrite.ts';

const partsOf = (typed: string) => parseQuery(typed).parts.map((part) => part.join(''));

describe(parseQuery, () => {
  it.each([
    ['社保卡　补办', ['社保卡', '补办']],
    ['“马兰花”计划', ['马兰花计划']],
    ['人社部发【2021】32号', ['人社部发(2021)32号']],
    ['社 银 合 作', ['社银合作']],
    ['《》，。', []],
    ['（增长99.99%）', ['增长99.99%']],
    ['100%.', ['100%']],
    ['', []],
    ['？怎么办！', ['怎么办']],
  ])('reads %j as %j', (typed, parts) => {
    expect(partsOf(typed)).toEqual(parts);
  });

  it('cuts what is too long to look up', () => {
    expect(partsOf('社会'.repeat(5000)).join('')).toHaveLength(LONGEST_QUERY);
  });
});

describe(splitAtBreaks, () => {
  it('cuts parts at punctuation', () => {
    expect(splitAtBreaks([[...'企业吹哨、人社报到']]).map((part) => part.join(''))).toEqual([
      '企业吹哨',
      '人社报到',
    ]);
  });

  it('keeps numbers whole', () => {
    expect(splitAtBreaks([[...'由4.5%升至5%。']]).map((part) => part.join(''))).toEqual(['由4.5%升至5%']);
  });
});

describe(topicOf, () => {
  it.each([
    ['什么是社银合作', ['社银合作']],
    ['怎么申请创业担保贷款', ['创业担保贷款']],
    ['招聘会在哪里', ['招聘会']],
  ])('keeps of %s what it is about', (question, topic) => {
    expect(topicOf([[...question]]).map((piece) => piece.join(''))).toEqual(topic);
  });
});

const words = {
  terms: ['社保卡', '养老保险', '重大项目', '失业保险金'],
  readings: {
    she: '社',
    bao: '保宝',
    ka: '卡',
    yang: '养',
    lao: '老',
    xian: '险',
    zhong: '重',
    chong: '重',
    da: '大',
    xiang: '项',
    mu: '目',
    shi: '失',
    ye: '业',
    jin: '金',
  },
};

describe(termsByReading, () => {
  it.each([
    ['shebaoka', '社保卡'],
    ['sbk', '社保卡'],
    ['shebao卡', '社保卡'],
    ['sheb', '社保卡'],
    ['yanglaobaoxian', '养老保险'],
    ['zhongdaxm', '重大项目'],
    ['sybxj', '失业保险金'],
  ])('hears %s as %s', (typed, term) => {
    expect(termsByReading(typed, words)[0]).toBe(term);
  });

  it('hears nothing in what is no reading', () => {
    expect(termsByReading('qqqq', words)).toEqual([]);
  });
});

describe(termsSoundingLike, () => {
  it('finds the term that was mistyped by sound', () => {
    expect(termsSoundingLike('社宝卡', words)).toEqual(['社保卡']);
    expect(termsSoundingLike('社保卜', words)).toEqual([]);
  });
});

describe(sayingsIn, () => {
  const synonyms = [
    { say: ['养老金涨了多少'], means: '养老金调整' },
    { say: ['丢了工作'], means: '失业' },
  ];

  it('hears an everyday word as it is or with a little put in between', () => {
    expect(sayingsIn('养老金今年涨了没有', { synonyms }).map(({ means }) => means)).toEqual(['养老金调整']);
    expect(sayingsIn('刚丢了工作怎么办', { synonyms }).map(({ means }) => means)).toEqual(['失业']);
    expect(sayingsIn('养老金在哪里领，去年物价涨', { synonyms })).toEqual([]);
  });
});

describe(toSimplified, () => {
  it('changes only what the site never prints', () => {
    expect(toSimplified('養老著作', { traditional: '養养' })).toBe('养老著作');
  });
});

describe(nearestTerms, () => {
  it('names the terms that share most', () => {
    expect(nearestTerms('养老保障', words.terms, 2)).toEqual(['养老保险']);
  });
});
