import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '#content-files/load-library.ts';
import type { PlainDate } from '#domain/plain-date.ts';
import { encodeGb } from '#tests/import/mutants.ts';
import { type Edit, makeWorld, type World } from '#tests/site/worlds.ts';

const TODAY = '2026-11-21' as PlainDate;
const worlds: World[] = [];

afterAll(() => {
  for (const { content } of worlds) rmSync(dirname(content), { recursive: true, force: true });
});

function world(name: string, edits: readonly Edit[] = []): World {
  const made = makeWorld(name, edits);
  worlds.push(made);
  return made;
}

const load = ({ content }: World, today = TODAY, includeDrafts = false) =>
  loadLibrary(content, { today, includeDrafts });

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe(loadLibrary, () => {
  it('reads a small world whole and finds nothing wrong with it', () => {
    const { library, issues } = load(world('minimal'));
    expect(issues).toEqual([]);
    expect(library.site.name).toBe('小站');
    expect(ids(library.initiatives)).toEqual(['daikuan', 'peixun-jihua', 'xuetu']);
    expect(library.observationById.get('mou-xian-2023-001')).toMatchObject({
      value: 1271,
      unit: '人',
      period: { label: '截至2023年5月31日' },
      completionPercent: 72.22,
      place: { level: '县' },
      row: 0,
    });
    expect(library.observationById.get('mou-xian-2023-002')).not.toHaveProperty('value');
    expect(library.indicatorById.get('xinzeng-jiuye')).toMatchObject({
      topic: 'jiuye-chuangye',
      isRate: false,
    });
    expect(library.mentionsByInitiative.get('xuetu')).toMatchObject([{ section: 's02' }]);
  });

  it('gives a folder without site.yaml a neutral name', () => {
    const bare = world('minimal');
    rmSync(`${bare.content}/site.yaml`);
    const { library, issues } = load(bare);
    expect(issues).toEqual([]);
    expect(library.site.identity.isVerified).toBe(false);
  });

  it.each(['initiatives/xuetu.mdx', 'reports/mou-xian-2023/observations.csv', 'site.yaml'])(
    'says one thing of %s when it is not UTF-8, and offers to delete nothing',
    (name) => {
      const garbled = world('minimal');
      const path = join(garbled.content, name);
      writeFileSync(path, encodeGb(readFileSync(path, 'utf8')));
      const own = load(garbled).issues.filter((issue) => issue.file === `content/${name}`);
      expect(own).toMatchObject([{ rule: 'encoding', line: 1, fix: expect.stringContaining('UTF-8') }]);
      expect(own[0]).not.toHaveProperty('edit');
    },
  );

  it.each<[string, (root: string) => void]>([
    ['a folder named like a page', (root) => mkdirSync(join(root, 'initiatives/x.mdx'))],
    ['a folder named like a table', (root) => mkdirSync(join(root, 'reports/mou-xian-2023/x.csv'))],
    ['a link to a page elsewhere', (root) => symlinkSync('/etc/hosts', join(root, 'initiatives/x.mdx'))],
    ['a link that leads round in circles', (root) => symlinkSync('..', join(root, 'initiatives/x'))],
    ['a link to nothing', (root) => symlinkSync('/nowhere', join(root, 'initiatives/x.mdx'))],
  ])('names %s and reads nothing through it', (_, spoil) => {
    const spoilt = world('minimal');
    spoil(spoilt.content);
    const { library, issues } = load(spoilt);
    expect(ids(library.initiatives)).toEqual(['daikuan', 'peixun-jihua', 'xuetu']);
    expect(issues).toMatchObject([{ rule: 'foreign-file', level: 'error' }]);
  });

  it('reads a content folder that is itself a link', () => {
    const real = world('minimal');
    symlinkSync(real.content, join(dirname(real.content), 'link'));
    expect(load({ ...real, content: join(dirname(real.content), 'link') })).toMatchObject({ issues: [] });
  });

  it('reads a folder with nothing in it', () => {
    const empty = world('minimal');
    rmSync(empty.content, { recursive: true });
    expect(load(empty)).toMatchObject({ issues: [], library: { reports: [], topics: [] } });
  });

  it.each<[string, PlainDate, boolean, string[], string[], string[]]>([
    ['leaves out drafts and pages of the future', TODAY, false, ['mou-xian-2023'], [], []],
    [
      'shows a page from its day on, but never a draft',
      '2099-01-01' as PlainDate,
      false,
      ['mou-xian-2023', 'mou-xian-2099'],
      [],
      ['caogao-banshi'],
    ],
    [
      'shows all in the preview',
      TODAY,
      true,
      ['mou-xian-2023', 'mou-xian-2099'],
      ['caogao-jihua'],
      ['caogao-banshi'],
    ],
  ])('%s', (_, today, includeDrafts, reports, initiatives, guides) => {
    const { library, issues } = load(world('text'), today, includeDrafts);
    expect(issues).toEqual([]);
    expect(ids(library.reports)).toEqual(reports);
    expect(ids(library.initiatives)).toEqual(initiatives);
    expect(ids(library.guides)).toEqual(guides);
    expect(library.observations).toHaveLength(reports.length - 1);
  });

  it('names what is wrong with a draft too', () => {
    const edit = { file: 'initiatives/caogao-jihua.mdx', from: 'kind: 计划', to: 'kind: 打算' };
    expect(load(world('text', [edit])).issues).toMatchObject([{ file: `content/${edit.file}`, line: 3 }]);
  });

  it('names every mistake of every file at once, in the order of files and lines', () => {
    const report = 'reports/mou-xian-2023/index.mdx';
    const numbers = 'reports/mou-xian-2023/observations.csv';
    const broken = world('minimal', [
      { file: 'indicators/jiuye-chuangye.yaml', from: 'unit: 人', to: 'unit: 人\n  danwei: 人' },
      { file: 'initiatives/daikuan.mdx', from: '---\n', to: '' },
      { file: 'initiatives/peixun-jihua.mdx', from: 'kind: 计划', to: 'kind: 计划\nkind: 行动' },
      { file: 'initiatives/xuetu.mdx', from: '不收费', to: '不到<5元' },
      { file: report, from: 'published: 2026-11-21', to: 'published: 2026.11.21' },
      { file: 'site.yaml', from: 'https://mini.example.org', to: 'javascript:alert(1)' },
      { file: 'topics.yaml', from: '找工作、学手艺、开店能得到的帮助。', to: '' },
      { file: numbers, to: 'x' },
    ]);
    const places = load(broken).issues.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(places).toEqual([
      'content/indicators/jiuye-chuangye.yaml:4 field-unknown',
      'content/initiatives/daikuan.mdx:1 front-matter-missing',
      'content/initiatives/peixun-jihua.mdx:5 yaml-syntax',
      'content/initiatives/xuetu.mdx:13 guard-less-than',
      `content/${report}:10 field-value`,
      `content/${numbers}:4 csv-format`,
      'content/site.yaml:4 guard-front-matter',
      'content/topics.yaml:3 field-value',
    ]);
  });

  it('names broken rows and broken links between files at once', () => {
    const numbers = 'reports/mou-xian-2023/observations.csv';
    const broken = world('minimal', [
      { file: numbers, to: 'mou-xian-2023-003,meiyou,实绩,当期,已公开,5,人,5人,,,,,,s01,' },
      { file: numbers, to: 'mou-xian-2023-004,xinzeng-jiuye,实绩,当期,遮蔽,7,人,*人,,,,,,s02,' },
      { file: numbers, to: '少了格' },
      { file: 'initiatives/xuetu.mdx', from: 'verified:', to: 'related: [meiyou]\nverified:' },
    ]);
    expect(load(broken).issues.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['content/initiatives/xuetu.mdx', 11, 'initiative-unknown'],
      [`content/${numbers}`, 4, 'indicator-unknown'],
      [`content/${numbers}`, 5, 'field-value'],
      [`content/${numbers}`, 6, 'csv-format'],
    ]);
  });
});
