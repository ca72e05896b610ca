import { describe, expect, it } from 'vitest';
import { buildLibrary, namesOf } from '#domain/library.ts';
import type { PartialDate } from '#domain/plain-date.ts';
import { seriesOf } from '#tests/charts/facts.ts';
import {
  bodyOf,
  content,
  document,
  guide,
  indicator,
  initiative,
  observation,
  passage,
  report,
  section,
  term,
} from './samples.ts';

const WORLD = content({
  reports: [
    report({
      body: bodyOf(
        section('s01', '一、培训', '马兰花计划按社保法办理。'),
        section('s02', '二、见习', passage('见习办得好。', ['/initiatives/jianxi/', 0])),
      ),
    }),
    report({ id: 'shi-2023', body: bodyOf(section('s01', '一、培训', '马兰花培训。')) }),
  ],
  observations: [
    observation({ id: 'a-001', report: 'xian-2023' }),
    observation({ id: 'b-001', report: 'shi-2023' }),
    observation({ id: 'b-002', report: 'shi-2023', indicator: 'peixun-renci' }),
  ],
  initiatives: [
    initiative('malanhua', '马兰花计划', {
      aliases: ['马兰花培训'],
      related: ['jianxi'],
      basis: [
        { document: 'shebao-fa', articles: '第一条' },
        { document: 'shebao-fa', articles: '第二条' },
      ],
      timeline: [{ date: '2020-11' as PartialDate, event: '印发通知' }],
    }),
    initiative('jianxi', '就业见习'),
  ],
  documents: [document('shebao-fa', '社会保险法', { aliases: ['社保法'] })],
  indicators: [indicator('xinzeng-jiuye', '城镇新增就业')],
  series: [seriesOf([[2024, 1256]])],
  guides: [
    guide('shiye-le', {
      initiatives: ['malanhua'],
      documents: ['shebao-fa'],
      body: bodyOf(section('', '', '先办社保，再办社保。')),
    }),
  ],
  terms: [term('shebao', '社保')],
});

const library = buildLibrary(WORLD);
const ids = (items: readonly { readonly id: string }[] | undefined) => items?.map((it) => it.id);

describe(buildLibrary, () => {
  it.each([
    ['report', library.reportById, 'shi-2023'],
    ['initiative', library.initiativeById, 'malanhua'],
    ['document', library.documentById, 'shebao-fa'],
    ['indicator', library.indicatorById, 'xinzeng-jiuye'],
    ['guide', library.guideById, 'shiye-le'],
    ['term', library.termById, 'shebao'],
    ['observation', library.observationById, 'b-002'],
  ])('finds a %s by its id, and nothing for an id nobody has', (_, byId, id) => {
    expect(byId.get(id)).toMatchObject({ id });
    expect(byId.get('nobody')).toBeUndefined();
  });

  it('gathers observations by indicator and by report, in their order', () => {
    expect(ids(library.observationsByIndicator.get('xinzeng-jiuye'))).toEqual(['a-001', 'b-001']);
    expect(ids(library.observationsByReport.get('shi-2023'))).toEqual(['b-001', 'b-002']);
  });

  it('finds the national series of an indicator', () => {
    expect(library.seriesByIndicator.get('chengzhen-xinzeng-jiuye')?.unit).toBe('万人');
  });

  it('leads from an initiative to every section that names it, by name, alias or link', () => {
    const places = (id: string) =>
      library.mentionsByInitiative.get(id)?.map(({ report, section }) => `${report}#${section}`);
    expect(places('malanhua')).toEqual(['shi-2023#s01', 'xian-2023#s01']);
    expect(places('jianxi')).toEqual(['xian-2023#s02']);
  });

  it('leads from a report to what it names', () => {
    expect(library.mentionsByReport.get('xian-2023')?.map((it) => it.initiative)).toEqual([
      'malanhua',
      'jianxi',
    ]);
  });

  it.each([
    ['an initiative that rests on it by two articles, once', library.initiativesByDocument, ['malanhua']],
    ['a guide', library.guidesByDocument, ['shiye-le']],
    ['a report that says its alias', library.reportsByDocument, ['xian-2023']],
  ])('leads from a document back to %s', (_, backlinks, from) => {
    expect(ids(backlinks.get('shebao-fa'))).toEqual(from);
  });

  it('leads from an initiative back to guides and to initiatives that name it as related', () => {
    expect(ids(library.guidesByInitiative.get('malanhua'))).toEqual(['shiye-le']);
    expect(ids(library.relatedToInitiative.get('jianxi'))).toEqual(['malanhua']);
    expect(library.relatedToInitiative.get('malanhua')).toBeUndefined();
  });

  it('leads from a term to guides that use it, each once', () => {
    expect(ids(library.guidesByTerm.get('shebao'))).toEqual(['shiye-le']);
  });

  it('has a timeline', () => {
    expect(library.timeline.map((event) => event.text)).toEqual(['印发通知']);
  });

  it('takes links to nothing as they are', () => {
    const broken = content({ initiatives: [initiative('a', '甲', { related: ['nobody'] })] });
    expect(ids(buildLibrary(broken).relatedToInitiative.get('nobody'))).toEqual(['a']);
  });

  it('is made of nothing too', () => {
    expect(buildLibrary(content()).timeline).toEqual([]);
  });
});

describe(namesOf, () => {
  it('gives names, titles and aliases of initiatives, documents and terms, and of nothing else', () => {
    expect([...namesOf(WORLD)].map(([name, { kind, id }]) => `${name} ${kind} ${id}`)).toEqual([
      '马兰花计划 initiative malanhua',
      '马兰花培训 initiative malanhua',
      '就业见习 initiative jianxi',
      '社会保险法 document shebao-fa',
      '社保法 document shebao-fa',
      '社保 term shebao',
    ]);
  });
});
