import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { findBrokenLinks, findFarPages } from './checks/links.ts';
import { findMissingNumbers, findWrongNumbers } from './checks/observations.ts';
import { readObservationRecords } from './content-records.ts';
import type { BuildResult } from './run-build.ts';
import { type Edit, makeWorld, readTexts, type World } from './worlds.ts';

const worlds: World[] = [];

afterAll(() => {
  for (const { content } of worlds) rmSync(dirname(content), { recursive: true, force: true });
});

function world(name: string, edits: readonly Edit[] = []): World {
  const made = makeWorld(name, edits);
  worlds.push(made);
  return made;
}

describe('a minimal content folder', () => {
  const minimal = world('minimal');
  beforeAll(async () => {
    const { status, output } = await minimal.build();
    if (status !== 0) throw new Error(output);
  });

  it('builds a whole site of its own', () => {
    const site = readBuiltSite(minimal.out, 'https://mini.example.org');
    const records = readObservationRecords(minimal.content);
    expect(site.pages.length).toBeGreaterThan(15);
    expect([
      ...findBrokenLinks(site),
      ...findFarPages(site, 3),
      ...site.pages.flatMap((page) => findWrongNumbers(page, records)),
      ...findMissingNumbers(site, records),
    ]).toEqual([]);
  });
});

describe('text and publication', () => {
  const text = world('text');
  let files = new Map<string, string>();
  beforeAll(async () => {
    const { status, output } = await text.build();
    if (status !== 0) throw new Error(output);
    files = readTexts(text.out);
  });

  it.each([
    ['**《办法》**出台', '<strong>《办法》</strong>出台'],
    ['该项目**“马兰花计划”**是重点', '该项目<strong>“马兰花计划”</strong>是重点'],
    ['**参保人数：**47081人', '<strong>参保人数：</strong>47081人'],
  ])('sets %s in bold', (_, html) => {
    expect(files.get('/reports/mou-xian-2023/index.html')).toContain(html);
  });

  it.each(['草稿', 'caogao', 'mou-xian-2099', '2099年', '20990101', '20,990,101', '远期'])(
    'shows nothing of a draft or of a page of the future: %s',
    (word) => {
      expect([...files].filter(([path, body]) => path.includes(word) || body.includes(word))).toEqual([]);
    },
  );
});

const NUMBERS = 'reports/mou-xian-2023/observations.csv';

/** One mistake each: the change that makes it, the words on its line, and what the message must say. */
const MISTAKES: { name: string; edit: Edit; mark: string; says: RegExp[] }[] = [
  {
    name: 'an unknown indicator',
    edit: { file: NUMBERS, to: 'mou-xian-2023-003,meiyou-de-zhibiao,实绩,当期,已公开,5,人,5人,,,,,,s01,' },
    mark: 'meiyou-de-zhibiao',
    says: [/指标/u, /meiyou-de-zhibiao/u],
  },
  {
    name: 'an id used twice',
    edit: {
      file: NUMBERS,
      to: 'mou-xian-2023-001,xinzeng-jiuye,实绩,当期,已公开,6,人,6人,,,,,,s02,重复的一行',
    },
    mark: '重复的一行',
    says: [/编号/u, /mou-xian-2023-001/u],
  },
  {
    name: 'a value on a masked number',
    edit: { file: NUMBERS, to: 'mou-xian-2023-004,xinzeng-jiuye,实绩,当期,遮蔽,7,人,*人,,,,,,s02,' },
    mark: 'mou-xian-2023-004',
    says: [/数值/u, /遮蔽/u],
  },
  {
    name: 'a completion without a number',
    edit: { file: NUMBERS, to: 'mou-xian-2023-005,xinzeng-jiuye,实绩,当期,遮蔽,,人,*人,,,,50,,s02,' },
    mark: 'mou-xian-2023-005',
    says: [/完成比例/u, /50%?/u],
  },
  {
    name: 'a date with dots',
    edit: { file: 'initiatives/xuetu.mdx', from: 'verified: 2026-11-21', to: 'verified: 2023.5.1' },
    mark: 'verified: 2023.5.1',
    says: [/核对日期（verified）/u, /2023\.5\.1/u, /2023-05-01/u],
  },
  {
    name: 'an alias that another initiative has',
    edit: { file: 'initiatives/peixun-jihua.mdx', from: '[手艺人培训]', to: '[手艺人培训, 开店贷款]' },
    mark: '开店贷款',
    says: [/别名（aliases）/u, /小店贷款/u],
  },
];

/** The lines that belong to one place in the build's output. */
function messageAt(output: string, place: string): string {
  return output.split('\n\n').find((part) => part.trimStart().startsWith(`${place}:`)) ?? '';
}

function expectMessage(broken: World, { output }: BuildResult, mistake: (typeof MISTAKES)[number]): void {
  const { edit, mark, says } = mistake;
  const message = messageAt(output, `content/${edit.file}:${broken.lineOf(edit.file, mark)}`);
  for (const words of says) expect(message, output).toMatch(words);
  expect(message).toMatch(/错误：.+\n\s*应当：.+\n\s*怎么改：.+/u);
  expect(output).not.toMatch(/\n\s+at |node:internal/u);
}

describe('a mistake in the content', () => {
  it.each(MISTAKES)('stops the build and is named: $name', async (mistake) => {
    const broken = world('minimal', [mistake.edit]);
    const result = await broken.build();
    expect(result.status, result.output).toBe(1);
    expectMessage(broken, result, mistake);
    expect(result.output).toContain('共1处');
  });

  it('is named beside all others in one go, and the last good site stays as it was', async () => {
    const broken = world(
      'minimal',
      MISTAKES.map(({ edit }) => edit),
    );
    mkdirSync(broken.out);
    writeFileSync(join(broken.out, 'index.html'), 'the last good site');
    const result = await broken.build();
    expect(result.status, result.output).toBe(1);
    for (const mistake of MISTAKES) expectMessage(broken, result, mistake);
    expect(readTexts(broken.out)).toEqual(new Map([['/index.html', 'the last good site']]));
  });
});
