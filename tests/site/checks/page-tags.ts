import { attribute, byTag, inside, isHidden, metaContents, type Page, textOf } from '#tests/site/html.ts';

/** What the tags of a site must agree with. */
export interface TagFacts {
  readonly name: string;
  readonly host: string;
  /** The code the government gave the site; a demo site has none. */
  readonly siteCode: string | undefined;
  /** Nothing is published after this day, `2026-11-21`. */
  readonly today: string;
}

const SITE_TAGS = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const COLUMN_TAGS = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const ARTICLE_TAGS = ['ArticleTitle', 'PubDate', 'ContentSource'];
const MORE_ARTICLE_TAGS = ['Keywords', 'Author', 'Url'];
const ALL_TAGS = [
  ...SITE_TAGS,
  ...COLUMN_TAGS,
  ...ARTICLE_TAGS,
  ...MORE_ARTICLE_TAGS,
  'Description',
  'Image',
];
const COLUMN_TYPES = new Set(
  '首页 概况信息 机构职能 负责人信息 工作动态 政策文件 信息公开指南 信息公开目录 信息公开年报 依申请公开 数据发布 数据开放 政策解读 回应关切 办事服务 咨询投诉 征集调查 在线访谈'.split(
    ' ',
  ),
);
const PUB_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/u;
const CONTENT_PAGE = /^\/(?:reports|initiatives|guides|documents|indicators|data\/o)\/[^/]+\/$/u;

/** What is wrong with the inspectors' tags (国办发〔2017〕47号 annex) of one page. */
export function findTagFlaws(page: Page, facts: TagFacts): string[] {
  const tags = new Map(ALL_TAGS.map((name) => [name, metaContents(page, name)]));
  const isContent = CONTENT_PAGE.test(page.path) || tags.get('ArticleTitle')?.length !== 0;
  const required = [
    ...SITE_TAGS,
    ...COLUMN_TAGS,
    'Description',
    ...(isContent ? [...ARTICLE_TAGS, ...MORE_ARTICLE_TAGS] : []),
  ];
  const read = (name: string) => tags.get(name)?.[0] ?? '';
  const flaws = [
    ...required.filter((name) => tags.get(name)?.length !== 1).map((name) => `${name} is not there once`),
    ...repeated(page),
    ...[...tags].flatMap(([name, values]) => values.flatMap((value) => findUnclean(name, value))),
    ...findSiteFlaws(read, facts),
    ...findColumnFlaws(page, read),
    ...(isContent ? findArticleFlaws(page, read, facts) : []),
  ];
  return flaws.map((flaw) => `${page.path}: ${flaw}`);
}

function repeated(page: Page): string[] {
  const names = byTag(page, 'meta').flatMap((meta) => attribute(meta, 'name')?.toLowerCase() ?? []);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(twice)].map((name) => `meta "${name}" stands there more than once`);
}

function findUnclean(name: string, value: string): string[] {
  if (value.trim() === '' || /^(?:null|undefined|NaN)$/u.test(value)) return [`${name} is "${value}"`];
  return /[\n\r<>]|&\w+;|undefined|\[object/u.test(value) ? [`${name} is not plain text: ${value}`] : [];
}

function findSiteFlaws(read: (name: string) => string, facts: TagFacts): string[] {
  const code = read('SiteIDCode');
  const isRight = facts.siteCode
    ? code === facts.siteCode && /^(?:bm\d{8}|\d{10})$/u.test(code)
    : !/\d{6}/u.test(code) && /示例/u.test(code);
  return [
    ...(read('SiteName') === facts.name ? [] : [`SiteName is ${read('SiteName')}`]),
    ...(read('SiteDomain') === facts.host ? [] : [`SiteDomain is ${read('SiteDomain')}`]),
    ...(isRight ? [] : [`SiteIDCode is ${code}`]),
  ];
}

function findColumnFlaws(page: Page, read: (name: string) => string): string[] {
  const name = read('ColumnName');
  const description = read('ColumnDescription');
  const keywords = read('ColumnKeywords').split(',');
  const trail = page.path === '/' ? ['首页'] : breadcrumbOf(page);
  const isListed = trail.includes(name) || isHidden(page);
  return [
    ...(isListed ? [] : [`ColumnName ${name} is not in the breadcrumb ${trail.join(' › ')}`]),
    ...(isBetween(description.length, 20, 200)
      ? []
      : [`ColumnDescription has ${description.length} characters`]),
    ...(isBetween(keywords.length, 3, 10) && isSet(keywords)
      ? []
      : [`ColumnKeywords are ${keywords.join()}`]),
    ...read('ColumnType')
      .split(',')
      .filter((type) => !COLUMN_TYPES.has(type))
      .map((type) => `ColumnType ${type} is not in the list`),
  ];
}

function findArticleFlaws(page: Page, read: (name: string) => string, { today }: TagFacts): string[] {
  const heading = byTag(page, 'h1').map(textOf).join();
  const main = byTag(page, 'main').map(textOf).join().replaceAll(' ', '');
  const published = read('PubDate');
  const times = byTag(page, 'time').map(textOf);
  const keywords = read('Keywords').split(',');
  const description = read('Description');
  const synonyms = metaContents(page, 'search-aliases').join('|').split('|');
  const missing = keywords.filter(
    (word) => !main.includes(word.replaceAll(' ', '')) && !synonyms.includes(word),
  );
  return [
    ...(read('ArticleTitle') === heading ? [] : [`ArticleTitle is not the h1 “${heading}”`]),
    ...(PUB_DATE.test(published) ? [] : [`PubDate is ${published}`]),
    ...(published.slice(0, 10) <= today ? [] : [`PubDate ${published} lies in the future`]),
    ...(times.includes(published) ? [] : [`PubDate ${published} is not shown`]),
    ...(main.includes(read('ContentSource').replaceAll(' ', '')) ? [] : ['ContentSource is not shown']),
    ...(isBetween(keywords.length, 2, 8) && isSet(keywords) ? [] : [`Keywords are ${keywords.join()}`]),
    ...missing.map((word) => `keyword ${word} is neither in the text nor a synonym`),
    ...(isBetween(description.length, 50, 160) ? [] : [`Description has ${description.length} characters`]),
  ];
}

/** Columns whose descriptions are the same as another column's, or only repeat the name. */
export function findColumnRepeats(pages: readonly Page[]): string[] {
  const columns = new Map<string, string>();
  for (const page of pages) {
    columns.set(metaContents(page, 'ColumnName')[0] ?? '', metaContents(page, 'ColumnDescription')[0] ?? '');
  }
  const descriptions = [...columns.values()];
  return [...columns]
    .filter(([name, text]) => text === name || descriptions.filter((it) => it === text).length > 1)
    .map(([name]) => `column ${name} has no description of its own`);
}

/** The names in a page's breadcrumb. */
export function breadcrumbOf(page: Page): string[] {
  const nav = byTag(page, 'nav').find((element) => attribute(element, 'aria-label') === '当前位置');
  return nav
    ? inside(nav)
        .filter(({ tagName }) => tagName === 'li')
        .map(textOf)
    : [];
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

function isSet(words: readonly string[]): boolean {
  return words.every((word, index) => word.trim() !== '' && words.indexOf(word) === index);
}
