import type { BuiltSite } from './built-site.ts';

/** A template of the site and the heaviest page made from it. */
export interface Template {
  readonly name: string;
  readonly path: string;
}

/** One page of every template: pages that differ only in their id share one; each tool is its own. */
export function listTemplates(site: BuiltSite): Template[] {
  const groups = Map.groupBy(site.pages, ({ path }) => templateOf(path));
  return [...groups].map(([name, pages]) => {
    const heaviest = pages.reduce((a, b) => (b.source.length > a.source.length ? b : a));
    return { name, path: heaviest.path };
  });
}

/** `/reports/x/numbers/` is made by `/reports/[id]/numbers/`. */
function templateOf(path: string): string {
  const ids = /^(\/(?:reports|initiatives|topics|indicators|guides|documents|glossary|data\/o)\/)[^/]+\//u;
  return path.replace(ids, '$1[id]/');
}
