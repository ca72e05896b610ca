import { addressOf } from '#domain/address.ts';
import type { Issue } from '#domain/issue.ts';
import type { Library } from '#domain/library.ts';
import { addressesOf } from './internal-links.ts';

/** One line of content/redirects.yaml. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Every permanent address that content gives the site, in order. */
export function permanentAddresses(library: Library): string[] {
  const of = (kind: Parameters<typeof addressOf>[0], entries: readonly { id: string }[]) =>
    entries.map(({ id }) => addressOf(kind, id));
  return [
    ...of(
      'report',
      library.reports.filter((it) => !it.state.draft),
    ),
    ...of(
      'initiative',
      library.initiatives.filter((it) => !it.state.draft),
    ),
    ...of(
      'guide',
      library.guides.filter((it) => !it.state.draft),
    ),
    ...of('topic', library.topics),
    ...of('indicator', library.indicators),
    ...of('document', library.documents),
    ...of('term', library.terms),
  ].sort();
}

/** An address that was published stays, or leads on: content/urls.lock remembers, content/redirects.yaml leads. */
export function checkLockedAddresses(
  lock: string,
  redirects: readonly Redirect[],
  library: Library,
): Issue[] {
  const current = new Set(permanentAddresses(library));
  const to = new Map(redirects.map((redirect) => [redirect.from, redirect.to]));
  const lost = lock.split('\n').flatMap((line, index): Issue[] => {
    const address = line.trim();
    if (!address.startsWith('/') || current.has(address) || to.has(address)) return [];
    return [
      {
        rule: 'address-removed',
        level: 'error',
        file: 'content/urls.lock',
        line: index + 1,
        column: 1,
        found: `发布过的地址 ${address} 不见了`,
        expected: '发布过的地址一直能打开，或转到新地址',
        fix: `在 content/redirects.yaml 加一行：- { from: ${address}, to: 新地址 }`,
      },
    ];
  });
  return [...lost, ...checkRedirects(redirects, library)];
}

/** A redirect leads from an address without a page to one with a page, and not in a circle. */
export function checkRedirects(redirects: readonly Redirect[], library: Library): Issue[] {
  const pages = addressesOf(library);
  const to = new Map(redirects.map((redirect) => [redirect.from, redirect.to]));
  return redirects.flatMap(({ from, to: target }, index): Issue[] => {
    const isCircle = from === target || to.get(target) === from;
    if (pages.has(target) && !pages.has(from) && !isCircle) return [];
    const found = pages.has(from) ? `${from} 还有页面，不能转走` : `要转去的 ${target} 没有页面`;
    return [
      {
        rule: 'redirect-target',
        level: 'error',
        file: 'content/redirects.yaml',
        line: index + 1,
        column: 1,
        found,
        expected: 'from 是不再有的旧地址，to 是现有页面的地址',
        fix: '改正这一行的地址',
      },
    ];
  });
}
