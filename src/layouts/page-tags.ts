import type { Site } from '#domain/site.ts';

/** The facts about a page that inspectors' tags and the head need. */
export interface PageTags {
  readonly title: string;
  readonly description: string;
  /** More sentences, told as far as a short description needs them. */
  readonly details?: readonly string[];
  readonly column: {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly keywords: readonly string[];
  };
  /** Present on pages about one thing. */
  readonly article?: {
    readonly published: string;
    readonly source: string;
    readonly keywords: readonly string[];
  };
}

/** Name and content of every meta tag of a page, in the case inspectors look for. */
export function metaTags(site: Site, tags: PageTags, url: string): [string, string][] {
  const { column, article } = tags;
  return [
    ['SiteName', site.name],
    ['SiteDomain', new URL(site.url).host],
    ['SiteIDCode', site.identity.siteCode ?? '示例站点，未取得'],
    ['ColumnName', column.name],
    ['ColumnDescription', column.description],
    ['ColumnKeywords', column.keywords.join(',')],
    ['ColumnType', column.type],
    ['Description', clip(describe(tags), 150)],
    ...(article ? articleTags(tags.title, article, url) : []),
  ];
}

function articleTags(
  title: string,
  article: NonNullable<PageTags['article']>,
  url: string,
): [string, string][] {
  return [
    ['ArticleTitle', title],
    ['PubDate', `${article.published} 00:00`],
    ['ContentSource', article.source],
    ['Keywords', article.keywords.slice(0, 8).join(',')],
    ['Author', article.source],
    ['Url', url],
  ];
}

/** Fewer characters than this tell a reader of search results too little. */
const SHORT = 50;

function describe({ description, details = [] }: PageTags): string {
  return details.reduce((text, more) => (text.length < SHORT ? `${text}${more}` : text), description);
}

/** Cuts at a sentence or comma where possible, so that a description never ends inside a word. */
export function clip(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, '');
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  const end = Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('；'), cut.lastIndexOf('，'));
  return end > length / 2 ? `${cut.slice(0, end)}。` : `${cut.slice(0, length - 1)}…`;
}

/** What the search index is told about a page beside its text; absent facts are absent tags. */
export interface SearchTags {
  readonly kind: string;
  readonly aliases?: readonly string[];
  readonly topic?: string | undefined;
  readonly year?: string | undefined;
  readonly region?: string | undefined;
  readonly status?: string | undefined;
  readonly date?: string | undefined;
}

/** The `search-*` meta tags of a page. */
export function searchMeta({ aliases, ...facts }: SearchTags): [string, string][] {
  const pairs = Object.entries(facts).flatMap(([name, value]): [string, string][] =>
    value ? [[`search-${name}`, value]] : [],
  );
  return aliases?.length ? [...pairs, ['search-aliases', aliases.join('|')]] : pairs;
}
