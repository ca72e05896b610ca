import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex, type SearchConfig } from '#search/build-index.ts';
import { packDirection, packGrams, toBase64 } from '#search/embeddings.ts';
import { engineOver, fetchFromDisk } from './folder-engine.ts';

const root = mkdtempSync(join(tmpdir(), 'search-index-'));

type Page = { path: string; title: string; body: string; head?: string; lead?: string };

async function buildSite(
  name: string,
  pages: readonly Page[],
  config: Partial<SearchConfig> = {},
): Promise<string> {
  const siteDir = join(root, name);
  for (const { path, title, body, head = '', lead = 'data-pagefind-body' } of pages) {
    mkdirSync(join(siteDir, path), { recursive: true });
    const html = `<html lang="zh-CN"><head><title>${title}</title>${head}</head><body><main ${lead}><h1>${title}</h1>${body}</main></body></html>`;
    writeFileSync(join(siteDir, path, 'index.html'), html);
  }
  await buildSearchIndex({
    siteDir,
    outputDir: join(siteDir, 'pagefind'),
    config: { synonyms: [], ...config },
  });
  return join(siteDir, 'pagefind', 'zh.json');
}

const meta = (name: string, content: string) => `<meta name="search-${name}" content="${content}">`;

const BUREAU_A: Page[] = [
  {
    path: 'yanglao',
    title: '养老金',
    body: '<h2 id="how">怎么领</h2><p>到社保中心领“基本养老金”。</p>',
    head: meta('year', '2023') + meta('kind', '项目'),
  },
  {
    path: 'shebaoka',
    title: '社保卡补办',
    body: '<p>带身份证去银行网点，人社部发〔2021〕32号。</p>',
    head: meta('year', '2022') + meta('kind', '办事') + meta('aliases', '补卡'),
  },
  { path: 'draft', title: '草稿', body: '<p>养老金草稿</p>', head: '<meta name="robots" content="noindex">' },
  { path: 'menu', title: '目录', body: '<p>养老金目录</p>', lead: '' },
  { path: '404', title: '找不到养老金', body: '' },
];
const BUREAU_B: Page[] = [
  { path: 'zhaopin', title: '招聘会', body: '<p>周六招聘会，也讲养老金。</p>', head: meta('year', '2023') },
];

beforeAll(fetchFromDisk);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe(buildSearchIndex, () => {
  it('makes exactly the pages findable that are meant to be', async () => {
    const ask = engineOver([{ manifest: await buildSite('a', BUREAU_A), origin: '' }]);
    expect((await ask('养老金')).results.map(({ url }) => url)).toEqual(['/yanglao/']);
    expect((await ask('人社部发[2021]32号')).results.map(({ url }) => url)).toEqual(['/shebaoka/']);
    expect((await ask('补卡')).results.map(({ url }) => url)).toEqual(['/shebaoka/']);
    expect((await ask('老')).total).toBe(1);
  });

  it('puts what was learnt to be near first, also where several indexes are joined', async () => {
    const near = Float32Array.of(1, 0, 0, 0);
    const far = Float32Array.of(0, 1, 0, 0);
    const embeddings = {
      dimensions: 4,
      grams: '累',
      gramVectors: packGrams([near]),
      pages: {
        '/a/': toBase64(packDirection(far)),
        '/b/': toBase64(packDirection(near)),
        '/b/#pay': toBase64(packDirection(near)),
      },
    };
    const section = (id: string) => `<h2 id="${id}">${id}</h2><p>岗位补贴按月发。</p>`;
    const pages = ['a', 'b', 'c'].map((path) => ({
      path,
      title: path,
      body: section('what') + section('pay'),
    }));
    for (const shardPages of [10, 1]) {
      const manifest = await buildSite(`near-${shardPages}`, pages, { embeddings, shardPages });
      const { results } = await engineOver([{ manifest, origin: '' }])('太累 岗位补贴怎么发');
      expect([results[0]?.url, results[0]?.sections[0]?.id]).toEqual(['/b/', 'pay']);
    }
  });

  it('lets an editor add an everyday word', async () => {
    const synonyms = [
      { say: ['退休金'], means: '养老金' },
      { say: ['丢卡'], means: '社保卡' },
    ];
    const ask = engineOver([{ manifest: await buildSite('synonyms', BUREAU_A, { synonyms }), origin: '' }]);
    expect((await ask('退休金')).results[0]?.url).toBe('/yanglao/');
    const rewritten = await ask('丢卡');
    expect([rewritten.mode, rewritten.lookedUp, rewritten.results[0]?.url]).toEqual([
      'rewritten',
      ['社保卡'],
      '/shebaoka/',
    ]);
  });

  it('finds a page by the way people ask for it, without counting it among those that print the words', async () => {
    const asks = [
      { page: '/shebaoka/', asks: ['卡片折断了去哪里换新'] },
      { page: '/yanglao/', asks: ['老了领钱要带身份证吗'] },
    ];
    const ask = engineOver([{ manifest: await buildSite('asks', BUREAU_A, { asks }), origin: '' }]);
    expect((await ask('昨天卡片折断了怎么换新')).results[0]?.url).toBe('/shebaoka/');
    const printed = await ask('身份证');
    expect([printed.total, printed.results[0]?.url]).toEqual([1, '/shebaoka/']);
  });

  it('leads to the section by the way people ask for it', async () => {
    const asks = [
      { page: '/yanglao/', section: 'how', asks: ['月月的钱打到哪张存折'] },
      { page: '/yanglao/', section: 'gone', asks: ['存折改成卡行吗'] },
    ];
    const manifest = await buildSite('section-asks', BUREAU_A, { asks });
    const [first] = (await engineOver([{ manifest, origin: '' }])('打到哪张存折')).results;
    expect([first?.url, first?.sections[0]?.id]).toEqual(['/yanglao/', 'how']);
  });

  it('names sections that asks are written for and no page has', async () => {
    const siteDir = join(root, 'section-asks');
    const asks = [{ page: '/yanglao/', section: 'gone', asks: ['存折改成卡行吗'] }];
    const outputDir = join(siteDir, 'pagefind');
    const { lostAsks } = await buildSearchIndex({ siteDir, outputDir, config: { synonyms: [], asks } });
    expect(lostAsks).toEqual(['/yanglao/#gone']);
  });

  it('gives the same answers from one index and from an index a year', async () => {
    const pages = [...BUREAU_A, ...BUREAU_B];
    const whole = engineOver([{ manifest: await buildSite('whole', pages), origin: '' }]);
    const manifest = await buildSite('by-year', pages, { shardBy: 'year' });
    expect(
      readdirSync(join(root, 'by-year', 'pagefind')).filter((name) => name.startsWith('shard-')),
    ).toHaveLength(2);
    const sharded = engineOver([{ manifest, origin: '' }]);
    for (const query of ['养老金', '招聘', '社', '身份证', '怎么领养老金']) {
      const [one, many] = [await whole(query), await sharded(query)];
      expect(many.results.map(({ url }) => url)).toEqual(one.results.map(({ url }) => url));
      expect(many.facets).toEqual(one.facets);
    }
    expect((await sharded('养老金', { year: ['2023'] })).total).toBe(2);
  });

  it('joins the indexes of several sites and says where a page comes from', async () => {
    const sources = [
      { manifest: await buildSite('county-a', BUREAU_A), origin: '' },
      { manifest: await buildSite('county-b', BUREAU_B), origin: '乙县人社局' },
    ];
    const answer = await engineOver(sources)('养老金');
    expect(answer.results.map(({ url, origin }) => [url, origin])).toEqual([
      ['/yanglao/', ''],
      ['/zhaopin/', '乙县人社局'],
    ]);
  });

  it('answers from the sites that can be reached', async () => {
    const sources = [
      { manifest: await buildSite('reached', BUREAU_A), origin: '' },
      { manifest: join(root, 'nowhere', 'zh.json'), origin: '丙县人社局' },
    ];
    const answer = await engineOver(sources)('养老金');
    expect([answer.total, answer.faults]).toEqual([1, ['missing']]);
  });
});
