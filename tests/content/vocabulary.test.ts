import { describe, expect, it } from 'vitest';
import embeddings from '#search/embeddings.json' with { type: 'json' };
import { readFixture } from './fixture.ts';
import { loadRealContent } from './real-content.ts';

const { library } = loadRealContent();

describe('names', () => {
  it.each([
    ['initiatives', library.initiatives.map((it) => it.name)],
    ['documents', library.documents.map((it) => it.title)],
    ['indicators', library.indicators.map((it) => it.name)],
    ['guides', library.guides.map((it) => it.title)],
    ['terms', library.terms.map((it) => it.name)],
    ['reports', library.reports.map((it) => it.title)],
  ])('of %s are used once', (_, names) => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('topics', () => {
  it('are the five boards, each with an introduction and needs that lead to initiatives', () => {
    expect(library.topics.map((it) => it.name)).toEqual([
      '就业创业',
      '社会保障',
      '人才人事',
      '劳动关系',
      '公共服务',
    ]);
    expect(library.topics.filter((it) => it.needs.some((need) => need.initiatives.length === 0))).toEqual([]);
  });
});

describe('indicators', () => {
  const inventory = readFixture('inventory/indicators.json');

  it('are the 327 of the inventory, with its names, units and topics', () => {
    expect(inventory).toHaveLength(327);
    const wrong = inventory.flatMap(({ id, name, unit, topic }) => {
      const found = library.indicatorById.get(id);
      const isSame = found?.name === name && found.unit === unit && found.topic === topic;
      return isSame ? [] : [{ id, name, unit, topic, found: found && [found.name, found.unit, found.topic] }];
    });
    expect(wrong).toEqual([]);
  });

  it('say what is counted in words of their own', () => {
    const empty = library.indicators.filter(
      ({ definition, name }) => definition.length < 10 || definition === name,
    );
    expect(empty.map((it) => it.id)).toEqual([]);
  });

  it('have an observation or a national series each, or say that there are no figures', () => {
    const unused = library.indicators.filter(
      ({ id, note = '' }) =>
        !library.observationsByIndicator.has(id) &&
        !library.seriesByIndicator.has(id) &&
        !note.includes('没有取得'),
    );
    expect(unused.map((it) => it.id)).toEqual([]);
  });

  it('are percentages only when they are rates or standards', () => {
    const odd = library.indicators.filter(
      ({ unit, isRate, measure }) => unit === '%' && !isRate && measure === '计数',
    );
    expect(odd.map((it) => it.id)).toEqual([]);
  });
});

describe('documents', () => {
  const titles = new Set(library.documents.flatMap(({ title, aliases }) => [title, ...aliases].map(fold)));

  it('are there for every title that the facts rest on', () => {
    const missing = readFixture('facts/basis.json').filter(
      ({ document, title }) => !library.documentById.has(document) || !titles.has(fold(title)),
    );
    expect(missing).toEqual([]);
  });

  it('are there for every title that the reports cite', () => {
    const missing = readFixture('inventory/titles.json').filter(({ title }) => !titles.has(fold(title)));
    expect(missing).toEqual([]);
  });
});

describe('glossary', () => {
  it('explains at least 120 terms in at least 20 characters each', () => {
    expect(library.terms.length).toBeGreaterThanOrEqual(120);
    expect(library.terms.filter((it) => it.text.length < 20).map((it) => it.id)).toEqual([]);
  });

  it.each(['零就业家庭', '视同缴费年限', '静默认证', '老办法待遇', '计发月数'])('explains %s', (name) => {
    const names = library.terms.flatMap((it) => [it.name, ...it.aliases]);
    expect(names).toContain(name);
  });
});

describe('guides', () => {
  it('are at least 16', () => {
    expect(library.guides.length).toBeGreaterThanOrEqual(16);
  });

  it.each([
    '失业了',
    '要退休',
    '退休前要查什么',
    '没交满年限',
    '换城市工作',
    '工伤了',
    '被欠薪',
    '和单位有争议',
    '毕业找工作',
    '想创业',
    '想学技能',
    '评职称',
    '办社保卡',
    '领养老金资格认证',
    '灵活就业参保',
    '家里老人参加居民养老',
    '招工难的小企业',
  ])('cover %s', (event) => {
    expect(library.guides.filter((it) => it.title.includes(event))).toHaveLength(1);
  });

  it('say for whom, with what, where, at what cost and what goes wrong, and link what they rest on', () => {
    const incomplete = library.guides.filter(
      ({ who, materials, where, cost, pitfalls, initiatives, sources, body }) =>
        [who, materials, where, pitfalls, initiatives, sources].some((list) => list.length === 0) ||
        !cost ||
        body.sections.filter((section) => section.heading).length < 2,
    );
    expect(incomplete.map((it) => it.id)).toEqual([]);
  });

  it('give every step an id of its own', () => {
    const wrong = library.guides.filter(({ body }) => {
      const ids = body.sections.filter((section) => section.heading).map((section) => section.id);
      return ids.includes('') || new Set(ids).size < ids.length;
    });
    expect(wrong.map((it) => it.id)).toEqual([]);
  });

  it('name the document behind every time limit, or say that it differs from place to place', () => {
    const loose = library.guides.filter(({ time }) =>
      time.some(({ document, text }) => !document && !/当地|各地|地方/u.test(text)),
    );
    expect(loose.map((it) => it.id)).toEqual([]);
  });
});

/** A masked place is X市 in the source and 某市 or 某地 on a page; quotes, brackets and spaces do not matter. */
function fold(title: string): string {
  return title.replace(/(?:[*XＸ＊]+|某)[县市地]?/gu, '').replace(/[“”‘’"《》〈〉\s]/gu, '');
}

describe('asks', () => {
  it('were learnt of nearly every page that has some (npm run bench -- embeddings)', () => {
    const asked = [...new Set(library.asks.map(({ page }) => page))];
    const unlearnt = asked.filter((page) => !(page in embeddings.pages));
    expect(unlearnt.length, unlearnt.join(' ')).toBeLessThan(asked.length / 20);
  });
});
