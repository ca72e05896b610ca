import { describe, expect, it } from 'vitest';
import type { Source } from '#domain/source.ts';
import { readFixture } from './fixture.ts';
import { loadRealContent, readContentFiles } from './real-content.ts';
import { normalise } from './text-runs.ts';

const { library } = loadRealContent();
const files = readContentFiles();
const unverified = readFixture('facts/unverified.json');

/** Publishers whose own sites may be linked; government sites are allowed by their suffix. */
const OFFICIAL = [
  'gov.cn',
  '12333.gov.cn',
  'people.com.cn',
  'xinhuanet.com',
  'news.cn',
  'gmw.cn',
  'workercn.cn',
  'jfdaily.com.cn',
  'china.com.cn',
];

describe('sources', () => {
  it('link official publishers only', () => {
    const links = files.flatMap(({ path, text }) =>
      [...text.matchAll(/https?:\/\/[^\s"'）)>,}\]]+/gu)].map(([url]) => ({ path, url })),
    );
    const foreign = links.filter(
      ({ path, url }) => path !== 'site.yaml' && !isOfficial(new URL(url).hostname),
    );
    expect(foreign).toEqual([]);
  });

  it('name a title and an original publisher', () => {
    const nameless = allSources().filter(
      ({ source }) =>
        !source.title ||
        !source.publisher ||
        /转载|样本|公开代码仓库|公开项目/u.test(source.title + source.publisher),
    );
    expect(nameless).toEqual([]);
  });

  it('stand under every policy of the facts that has more evidence than the reports', () => {
    const basisOf = new Set(readFixture('facts/basis.json').map((it) => it.initiative));
    const silent = [...basisOf].filter((id) => {
      const page = library.initiativeById.get(id);
      return page?.sources.length === 0 && page.basis.length === 0;
    });
    expect(silent).toEqual([]);
  });
});

describe('national series', () => {
  it('have a source on every point', () => {
    const loose = library.series.flatMap(({ indicator, points }) =>
      points
        .filter(({ source }) => !source.title || !source.publisher)
        .map(({ year }) => `${indicator} ${year}`),
    );
    expect(loose).toEqual([]);
  });

  it('have one value a year', () => {
    const doubled = library.series.filter(
      ({ points }) => new Set(points.map(({ year }) => year)).size < points.length,
    );
    expect(doubled.map((it) => it.indicator)).toEqual([]);
  });

  it('leave out the years that were only remembered', () => {
    expect(unverified.points.length).toBeGreaterThan(50);
    const present = unverified.points.filter(({ indicator, year, value }) =>
      library.seriesByIndicator
        .get(indicator)
        ?.points.some((point) => point.year === year && point.value === value),
    );
    expect(present).toEqual([]);
  });
});

describe('what nobody verified', () => {
  it('is not quoted as a document number', () => {
    const found = files.flatMap(({ path, text }) => {
      const plain = normalise(text);
      return unverified.numbers
        .filter(({ number }) => plain.includes(normalise(number)))
        .map(({ number }) => `${path}: ${number}`);
    });
    expect(found).toEqual([]);
  });

  it('is not told as an amount, on the page of its policy or beside its name', () => {
    const found = unverified.figures.flatMap(({ initiative, label, value, unit }) => {
      const page = library.initiativeById.get(initiative);
      const names = [page?.name ?? initiative, ...(page?.aliases ?? [])];
      const amount = new RegExp(`(?<![\\d.])${value}${unit.replace('%', '[%％]')}`, 'u');
      return files
        .filter(({ path, text }) =>
          text
            .split('\n')
            .some(
              (line) => amount.test(line) && (path.endsWith(`/${initiative}.mdx`) || namesOne(line, names)),
            ),
        )
        .map(({ path }) => `${path}: ${label} ${value}${unit}`);
    });
    expect(found).toEqual([]);
  });

  it('is no event of a timeline', () => {
    const found = unverified.events.filter(({ initiative, date }) =>
      library.initiativeById.get(initiative)?.timeline.some((event) => event.date === date),
    );
    expect(found).toEqual([]);
  });

  it('is no statement on the page of its policy', () => {
    const found = unverified.statements.filter(({ initiative, words }) => {
      const file = files.find(({ path }) => path === `initiatives/${initiative}.mdx`);
      return !file || file.text.replaceAll('％', '%').includes(words);
    });
    expect(found).toEqual([]);
  });

  it('is not carried over with the remarks of those who compiled the facts', () => {
    const found = files.filter(({ text }) => /凭记忆|（推断）|number_unverified/u.test(text));
    expect(found.map((it) => it.path)).toEqual([]);
  });
});

function namesOne(line: string, names: readonly string[]): boolean {
  return names.some((name) => line.includes(name));
}

function isOfficial(host: string): boolean {
  return OFFICIAL.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}

function allSources(): { file: string; source: Source }[] {
  const entries = [...library.initiatives, ...library.documents, ...library.guides];
  return [
    ...entries.flatMap(({ file, sources }) => sources.map((source) => ({ file, source }))),
    ...library.series.flatMap(({ file, points }) => points.map(({ source }) => ({ file, source }))),
  ];
}
