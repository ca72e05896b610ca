import { describe, expect, it } from 'vitest';
import { siteOf } from '#tests/site/built-site.ts';
import { readPage } from '#tests/site/html.ts';
import { FIRST_TRIP, findHeavyPages } from './budget.ts';
import { findBrokenLinks, findFarPages, findUnmarkedExternalLinks, findWrongCanonicals } from './links.ts';
import { findMissingNumbers, findWrongNumbers } from './observations.ts';
import { findColumnRepeats, findTagFlaws } from './page-tags.ts';
import { findForeignLoads, findInlineCode, findPolicyFlaws } from './policy.ts';
import { brokenPage, GOOD_HTML, goodPage } from './sample.ts';
import {
  findFooterFlaws,
  findRepeatedDescriptions,
  findStructureFlaws,
  findTitleFlaws,
} from './structure.ts';

const FACTS = { name: '样站', host: 'site.example', siteCode: undefined, today: '2026-11-21' };
const RECORDS = new Map(
  [
    { id: 'a-001', indicator: 'x', report: 'r', status: 'reported', value: '1271' },
    { id: 'a-002', indicator: 'x', report: 'r', status: 'masked', value: '' },
  ].map((record) => [record.id, record]),
);

describe('a page without fault', () => {
  it('passes every check', () => {
    const flaws = [
      ...findTagFlaws(goodPage, FACTS),
      ...findStructureFlaws(goodPage),
      ...findFooterFlaws([goodPage], false),
      ...findTitleFlaws([goodPage], '样站'),
      ...findInlineCode(goodPage),
      ...findPolicyFlaws(goodPage),
      ...findWrongNumbers(goodPage, RECORDS),
    ];
    expect(flaws).toEqual([]);
  });
});

describe(findTagFlaws, () => {
  it.each([
    ['a tag in another case', 'name="SiteName"', 'name="sitename"', /SiteName is not there once/u],
    ['a missing tag', /<meta name="ColumnType".*?>/u, '', /ColumnType is not there once/u],
    [
      'a tag twice',
      '<meta name="Author"',
      '<meta name="author" content="x"><meta name="Author"',
      /more than once/u,
    ],
    ['an empty value', 'name="Author" content="样站"', 'name="Author" content=""', /Author is ""/u],
    ['the word null', 'name="Author" content="样站"', 'name="Author" content="null"', /Author is "null"/u],
    [
      'an entity left as it is',
      '"Author" content="样站"',
      '"Author" content="样&amp;amp;站"',
      /not plain text/u,
    ],
    ['an address for a host', 'content="site.example"', 'content="https://site.example/"', /SiteDomain/u],
    ['a code that looks real', '示例站点，未取得', '示例4400000001', /SiteIDCode/u],
    [
      'a column the breadcrumb lacks',
      'ColumnName" content="项目"',
      'ColumnName" content="报告"',
      /breadcrumb/u,
    ],
    ['an unknown column type', 'content="政策解读"', 'content="解读"', /ColumnType 解读/u],
    ['two keywords for a column', 'content="补贴,计划,行动"', 'content="补贴,计划"', /ColumnKeywords/u],
    [
      'another title than the h1',
      'ArticleTitle" content="马兰花计划"',
      'ArticleTitle" content="马兰花"',
      /h1/u,
    ],
    [
      'a date without time',
      'PubDate" content="2026-11-21 00:00"',
      'PubDate" content="2026-11-21"',
      /PubDate/u,
    ],
    ['a date of the future', /2026-11-21 00:00/gu, '2026-11-22 00:00', /future/u],
    ['a date nobody sees', '>2026-11-21 00:00</time>', '>昨天</time>', /not shown/u],
    ['a source nobody sees', '来源：样站', '来源：', /ContentSource/u],
    ['a keyword nobody finds', '"马兰花计划,创业培训"', '"马兰花计划,别的词"', /别的词/u],
    ['a short description', /(name="Description" content=").*?"/u, '$1太短"', /Description has 2/u],
  ])('refuses %s', (_, from, to, words) => {
    expect(findTagFlaws(brokenPage(from, to), FACTS).join('\n')).toMatch(words);
  });
});

describe(findStructureFlaws, () => {
  it.each([
    ['two h1', '<h2 id="about">细说</h2>', '<h1>又一个</h1>', /not one h1/u],
    ['a skipped level', '<h2 id="about">细说</h2>', '<h3 id="about">细说</h3>', /skips a level/u],
    ['another language', 'lang="zh-CN"', 'lang="en"', /lang/u],
    ['a locked zoom', 'initial-scale=1', 'initial-scale=1, maximum-scale=1', /viewport/u],
    ['no main', /<(\/?)main/gu, '<$1div', /not one main/u],
    ['a nav without a name', 'aria-label="栏目"', '', /no name/u],
    ['a link before the skip link', '<a class="skip"', '<a href="/">x</a><a class="skip"', /first stop/u],
    ['a breadcrumb that ends elsewhere', '<li>马兰花计划</li>', '<li>别处</li>', /breadcrumb ends/u],
    ['an id twice', '<h2 id="about">', '<h2 id="main">', /twice/u],
  ])('refuses %s', (_, from, to, words) => {
    expect(findStructureFlaws(brokenPage(from, to)).join('\n')).toMatch(words);
  });
});

describe('checks across pages', () => {
  it('refuse a footer without its fields, a footer that differs, and official-looking numbers of a demo', () => {
    const other = brokenPage('主办单位：样站', '京ICP备12345678号');
    expect(findFooterFlaws([goodPage, other], false)).toHaveLength(3);
  });

  it('refuse one title, one description and one column description for two', () => {
    const twin = { ...goodPage, path: '/initiatives/twin/' };
    expect(findTitleFlaws([goodPage, twin], '样站')).toHaveLength(2);
    expect(findRepeatedDescriptions([goodPage, twin])).toHaveLength(1);
    expect(findColumnRepeats([goodPage, brokenPage('"项目"', '"报告"')])).toHaveLength(2);
  });
});

describe('security checks', () => {
  it.each([
    ['a style attribute', '<h1>', '<h1 style="color:red">'],
    ['a handler', '<h1>', '<h1 onclick="go()">'],
    ['an inline script', '</main>', '<script>go()</script></main>'],
    ['a style element', '</head>', '<style>h1{}</style></head>'],
    ['an address that runs', 'href="#about"', 'href="javascript:go()"'],
  ])('refuse %s', (_, from, to) => {
    expect(findInlineCode(brokenPage(from, to))).toHaveLength(1);
  });

  it('let data in a script element pass', () => {
    const page = brokenPage('</main>', '<script type="application/json">{}</script></main>');
    expect(findInlineCode(page)).toEqual([]);
  });

  it.each([
    ['a missing policy', /<meta http-equiv.*?>/u, ''],
    ['a loose policy', "script-src 'self'", "script-src 'self' 'unsafe-inline'"],
    ['a policy with another host', "script-src 'self'", 'script-src https://cdn.example'],
    ['a policy after a stylesheet', '<meta charset="utf-8">', '<link rel="stylesheet" href="/x.css">'],
  ])('refuse %s', (_, from, to) => {
    expect(findPolicyFlaws(brokenPage(from, to))).toHaveLength(1);
  });

  it('refuse what comes from another host, in pages and in stylesheets', () => {
    const html =
      '<img src="https://a.example/x.png"><script src="//b.example/x.js"></script><a href="https://c.example">';
    const site = siteOf({ '/index.html': html, '/x.css': 'a{background:url(https://d.example/x.png)}' });
    expect(findForeignLoads(site)).toHaveLength(3);
  });
});

describe('link checks', () => {
  const site = siteOf({
    '/index.html':
      '<a href="/a/">a</a><a href="/gone/">x</a><img src="/gone.png"><a href="https://else.example">',
    '/a/index.html': '<a href="/#nowhere">x</a><a href="/b/">b</a><p id="here"><a href="#here">x</a>',
    '/b/index.html': '<a href="/c/">c</a><link rel="canonical" href="https://site.example/a/">',
    '/c/index.html': '<link rel="canonical" href="https://site.example/c/">',
    '/alone/index.html': '',
  });

  it('refuse addresses, assets and anchors that are not there', () => {
    expect(findBrokenLinks(site)).toEqual([
      '/ → /gone/：no such file',
      '/ → /gone.png：no such file',
      '/a/ → /#nowhere：no such anchor',
    ]);
  });

  it('refuse pages nobody links to and pages too far away', () => {
    expect(findFarPages(site, 2)).toEqual([
      '/c/: 3 clicks from the home page',
      '/alone/: no link leads here',
    ]);
  });

  it('refuse a canonical of another page, and an unmarked link to another host', () => {
    expect(findWrongCanonicals(site).join()).toContain('/b/: canonical is https://site.example/a/');
    expect(findWrongCanonicals(site).join()).not.toContain('/c/');
    expect(findUnmarkedExternalLinks(site)).toEqual(['/ → https://else.example']);
  });
});

describe(findHeavyPages, () => {
  const noise = Array.from({ length: 4000 }, (_, index) =>
    ((index * 2654435761) % 4294967296).toString(36),
  ).join();

  it('refuses a page over one round trip with its styles, and much or blocking script', () => {
    const site = siteOf({
      '/index.html': '<link rel="stylesheet" href="/a.css">',
      '/b/index.html': '<script src="/b.js"></script>',
      '/a.css': noise,
      '/b.js': 'import"./c.js";',
      '/c.js': noise,
    });
    const flaws = findHeavyPages(site).join('\n');
    expect(flaws).toMatch(/^\/: \d+ bytes with brotli/mu);
    expect(flaws).toMatch(/^\/b\/: \d+ bytes of script/mu);
    expect(flaws).toContain('/b.js blocks rendering');
  });

  it('lets a small page pass', () => {
    const files = { '/index.html': GOOD_HTML, '/assets/site.css': 'a{}', '/assets/site.js': 'export{}' };
    expect(GOOD_HTML.length).toBeLessThan(FIRST_TRIP);
    expect(findHeavyPages(siteOf(files))).toEqual([]);
  });
});

describe(findWrongNumbers, () => {
  it.each([
    ['an unknown record', 'a-001', 'a-009', /no record/u],
    ['another status', '"reported"', '"qualitative"', /is qualitative/u],
    ['another value', 'value="1271"', 'value="1272"', /value 1272/u],
    ['another text', '1,271人', '1,272人', /shows 1,272人/u],
    ['a digit in a masked number', '原文未公开', '约3人', /is masked and shows/u],
    [
      'a value on a masked number',
      'data-observation="a-002"',
      'value="0" data-observation="a-002"',
      /carries/u,
    ],
    ['nothing to read', '原文未公开', '', /shows nothing/u],
  ])('refuses %s', (_, from, to, words) => {
    expect(findWrongNumbers(brokenPage(from, to), RECORDS).join('\n')).toMatch(words);
  });
});

describe(findMissingNumbers, () => {
  it('refuses records without address or place, and addresses without record', () => {
    const cell = (id: string) => `<data data-observation="${id}">1</data>`;
    const site = siteOf({
      '/data/o/a-001/index.html': cell('a-001'),
      '/data/o/b-009/index.html': cell('b-009'),
      '/reports/r/index.html': cell('a-001') + cell('a-002'),
      '/indicators/x/index.html': cell('a-001'),
    });
    expect(findMissingNumbers(site, RECORDS)).toEqual([
      '/data/o/a-002/ does not show a-002',
      '/indicators/x/ does not show a-002',
      '/data/o/b-009/ has no record',
    ]);
  });
});

describe(readPage, () => {
  it('takes any text for a page', () => {
    expect(readPage('/', '<<<').elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'body']);
  });
});
