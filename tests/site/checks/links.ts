import { type BuiltSite, fileOfAddress } from '#tests/site/built-site.ts';
import {
  attribute,
  byAttribute,
  byTag,
  canonicalOf,
  isHidden,
  metaContents,
  type Page,
} from '#tests/site/html.ts';

/** Every address on a page that leads nowhere within the site: links, anchors, assets, forms, canonical. */
export function findBrokenLinks(site: BuiltSite): string[] {
  const anchors = new Map(site.pages.map((page) => [page.path, anchorsOf(page)]));
  return site.pages.flatMap((page) =>
    [...new Set(referencesOf(page))].flatMap((reference) => {
      const target = resolve(site, page, reference);
      if (target === 'elsewhere') return [];
      if (target === 'malformed') return [`${page.path} → ${reference}：not an address`];
      const { pathname, hash } = target;
      if (!site.files.has(fileOfAddress(pathname))) return [`${page.path} → ${reference}：no such file`];
      const ids = anchors.get(pathname);
      return hash && ids && !ids.has(hash) ? [`${page.path} → ${reference}：no such anchor`] : [];
    }),
  );
}

/** Pages that no other page leads to, and pages further than `most` clicks from the home page. */
export function findFarPages(site: BuiltSite, most: number): string[] {
  const clicks = countClicks(site);
  return site.pages
    .filter((page) => !isHidden(page))
    .flatMap(({ path }) => {
      const count = clicks.get(path);
      if (count === undefined) return [`${path}: no link leads here`];
      return count > most ? [`${path}: ${count} clicks from the home page`] : [];
    });
}

/** Pages whose canonical link is missing or names another page, or whose `Url` tag says something else. */
export function findWrongCanonicals(site: BuiltSite): string[] {
  return site.pages
    .filter((page) => !isHidden(page))
    .flatMap((page) => {
      const canonical = canonicalOf(page);
      const expected = `${site.origin}${page.path}`;
      const wrong = canonical === expected ? [] : [`${page.path}: canonical is ${canonical}`];
      const urls = metaContents(page, 'Url').filter((url) => url !== expected);
      return [...wrong, ...urls.map((url) => `${page.path}: Url is ${url}`)];
    });
}

/** Links to another host that neither say so in words nor carry the mark of an external link. */
export function findUnmarkedExternalLinks(site: BuiltSite): string[] {
  return site.pages.flatMap((page) =>
    byTag(page, 'a').flatMap((link) => {
      const href = attribute(link, 'href') ?? '';
      if (!/^https?:/u.test(href) || href.startsWith(`${site.origin}/`)) return [];
      const rel = attribute(link, 'rel') ?? '';
      return rel.split(' ').includes('external') ? [] : [`${page.path} → ${href}`];
    }),
  );
}

function countClicks(site: BuiltSite): Map<string, number> {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const clicks = new Map([['/', 0]]);
  for (const [path, count] of clicks) {
    const page = byPath.get(path);
    for (const link of page ? byTag(page, 'a') : []) {
      const target = resolve(site, { path }, attribute(link, 'href') ?? '');
      if (typeof target === 'string' || clicks.has(target.pathname)) continue;
      if (byPath.has(target.pathname)) clicks.set(target.pathname, count + 1);
    }
  }
  return clicks;
}

const CARRIERS = ['href', 'src', 'action', 'poster', 'data'];

function referencesOf(page: Page): string[] {
  const plain = CARRIERS.flatMap((name) =>
    byAttribute(page, name).map((element) => attribute(element, name) ?? ''),
  );
  const sets = byAttribute(page, 'srcset').flatMap((element) =>
    (attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/u)[0] ?? ''),
  );
  return [...plain, ...sets];
}

function anchorsOf(page: Page): Set<string> {
  return new Set(byAttribute(page, 'id').map((element) => attribute(element, 'id') ?? ''));
}

type Target = { pathname: string; hash: string } | 'elsewhere' | 'malformed';

function resolve(site: BuiltSite, page: { path: string }, reference: string): Target {
  const base = `${site.origin}${page.path}`;
  if (reference === '' || !URL.canParse(reference, base)) return 'malformed';
  const url = new URL(reference, base);
  if (url.origin !== site.origin) return 'elsewhere';
  return { pathname: decodeURIComponent(url.pathname), hash: decodeURIComponent(url.hash.slice(1)) };
}
