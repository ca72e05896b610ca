import {
  attribute,
  byAttribute,
  byTag,
  type Element,
  inside,
  isHidden,
  type Page,
  textOf,
} from '#tests/site/html.ts';
import { breadcrumbOf } from './page-tags.ts';

/** What is wrong with the bones of one page: language, landmarks, headings, skip link, breadcrumb, ids. */
export function findStructureFlaws(page: Page): string[] {
  const flaws = [
    ...findDocumentFlaws(page),
    ...findLandmarkFlaws(page),
    ...findHeadingFlaws(page),
    ...findSkipFlaws(page),
    ...findTrailFlaws(page),
    ...findRepeatedIds(page),
  ];
  return flaws.map((flaw) => `${page.path}: ${flaw}`);
}

function findDocumentFlaws(page: Page): string[] {
  const [html] = byTag(page, 'html');
  const viewport = byTag(page, 'meta').find((meta) => attribute(meta, 'name') === 'viewport');
  const scale = (viewport && attribute(viewport, 'content')) ?? '';
  return [
    ...(/^<!doctype html>/iu.test(page.source) ? [] : ['no doctype']),
    ...(html && attribute(html, 'lang') === 'zh-CN' ? [] : ['lang is not zh-CN']),
    ...(/width=device-width/u.test(scale) && !/maximum-scale|user-scalable/u.test(scale)
      ? []
      : [`viewport is "${scale}"`]),
  ];
}

function findLandmarkFlaws(page: Page): string[] {
  const [body] = byTag(page, 'body');
  const children = body?.childNodes.filter((node): node is Element => 'tagName' in node) ?? [];
  const count = (tag: string) => children.filter(({ tagName }) => tagName === tag).length;
  const unnamed = byTag(page, 'nav').filter(
    (nav) => !attribute(nav, 'aria-label') && !attribute(nav, 'aria-labelledby'),
  );
  return [
    ...['header', 'main', 'footer'].filter((tag) => count(tag) !== 1).map((tag) => `not one ${tag} in body`),
    ...unnamed.map(() => 'a nav has no name'),
  ];
}

function findHeadingFlaws(page: Page): string[] {
  const levels = byTag(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((it) => Number(it.tagName.slice(1)));
  const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ...(levels[0] === 1 ? [] : [`the first heading is h${levels[0]}`]),
    ...jumps.map((level) => `an h${level} skips a level`),
  ];
}

function findSkipFlaws(page: Page): string[] {
  const [body] = byTag(page, 'body');
  const [first] = body ? inside(body).filter(isFocusable) : [];
  const [main] = byTag(page, 'main');
  const target = first && attribute(first, 'href');
  return target && main && target === `#${attribute(main, 'id')}`
    ? []
    : ['the first stop is not the skip link'];
}

function isFocusable(element: Element): boolean {
  const isControl = ['button', 'input', 'select', 'textarea', 'summary'].includes(element.tagName);
  const isLink = element.tagName === 'a' && attribute(element, 'href') !== undefined;
  return isControl || isLink || attribute(element, 'tabindex') === '0';
}

function findTrailFlaws(page: Page): string[] {
  if (page.path === '/') return [];
  const trail = breadcrumbOf(page);
  const heading = byTag(page, 'h1').map(textOf).join();
  return [
    ...(trail[0] === '首页' ? [] : ['the breadcrumb does not begin with 首页']),
    ...(trail.at(-1) === heading ? [] : [`the breadcrumb ends with ${trail.at(-1)}, not the h1`]),
  ];
}

function findRepeatedIds(page: Page): string[] {
  const ids = byAttribute(page, 'id').map((element) => attribute(element, 'id') ?? '');
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id "${id}" stands there twice`);
}

/** Footers that lack a field inspectors look for, or differ from page to page. */
export function findFooterFlaws(pages: readonly Page[], isVerified: boolean): string[] {
  const fields = [
    /主办单位[：:]\s*\S+/u,
    /联系(?:电话|方式)/u,
    /站点地图/u,
    isVerified ? /网站标识码/u : /示例/u,
  ];
  const texts = pages.map((page) => ({
    path: page.path,
    text: byTag(page, 'footer').map(textOf).at(-1) ?? '',
  }));
  return texts.flatMap(({ path, text }) => [
    ...fields
      .filter((field) => !field.test(text))
      .map((field) => `${path}: the footer has no ${field.source}`),
    ...(text === texts[0]?.text ? [] : [`${path}: the footer differs`]),
    ...(!isVerified && /ICP备\d|公网安备\s?\d|标识码[：:]?\s*[\dA-Za-z]{6}/u.test(text)
      ? [`${path}: a demo site shows a number that looks official`]
      : []),
  ]);
}

/** Titles that another page has too, or that lack the h1 or the site's name. */
export function findTitleFlaws(pages: readonly Page[], siteName: string): string[] {
  const titles = pages.map((page) => ({ page, title: byTag(page, 'title').map(textOf).join('') }));
  const byTitle = Map.groupBy(titles, ({ title }) => title);
  return titles.flatMap(({ page, title }) => {
    const heading = byTag(page, 'h1').map(textOf).join();
    return [
      ...((byTitle.get(title)?.length ?? 0) > 1 ? [`${page.path}: title “${title}” is not its own`] : []),
      ...(title.includes(heading) ? [] : [`${page.path}: title “${title}” lacks the h1`]),
      ...(title.endsWith(siteName)
        ? []
        : [`${page.path}: title “${title}” does not end with the site’s name`]),
    ];
  });
}

/** Pages that say the same about themselves as another page. */
export function findRepeatedDescriptions(pages: readonly Page[]): string[] {
  const described = pages
    .filter((page) => !isHidden(page))
    .flatMap((page) => {
      const meta = byTag(page, 'meta').find((it) => attribute(it, 'name') === 'Description');
      return meta ? [{ path: page.path, text: attribute(meta, 'content') ?? '' }] : [];
    });
  return [...Map.groupBy(described, ({ text }) => text).values()]
    .filter((group) => group.length > 1)
    .map((group) => `${group.map(({ path }) => path).join(' ')}: one description`);
}
