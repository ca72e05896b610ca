import { addressOf } from '#domain/address.ts';
import type { Finding } from '#domain/issue.ts';
import type { Library } from '#domain/library.ts';
import type { Body } from '#domain/section.ts';
import { find, type Rule } from './rule.ts';

const FIXED = [
  '/',
  '/reports/',
  '/initiatives/',
  '/indicators/',
  '/guides/',
  '/documents/',
  '/search/',
  '/data/',
  '/timeline/',
  '/glossary/',
  '/about/',
  '/accessibility/',
  '/sitemap/',
  '/topics/',
];

/** Links inside the site lead to pages that exist, and anchors to headings that exist. */
export const checkInternalLinks: Rule = (library) => {
  const addresses = addressesOf(library);
  return [...library.reports, ...library.initiatives, ...library.guides].flatMap(({ file, body }) =>
    body.sections.flatMap((section) =>
      section.passages.flatMap(({ links, line }) =>
        links.flatMap(({ href }) => judge(href, { file, line }, body, addresses)),
      ),
    ),
  );
};

/** Every address of the site with the anchors on that page. */
export function addressesOf(library: Library): Map<string, ReadonlySet<string>> {
  const addresses = new Map<string, ReadonlySet<string>>(
    FIXED.map((address) => [address, new Set<string>()]),
  );
  const add = (kind: Parameters<typeof addressOf>[0], entries: readonly { id: string; body?: Body }[]) => {
    for (const { id, body } of entries) addresses.set(addressOf(kind, id), anchorsOf(body));
  };
  add('report', library.reports);
  add('initiative', library.initiatives);
  add('guide', library.guides);
  add('topic', library.topics);
  add('indicator', library.indicators);
  add('document', library.documents);
  add('term', library.terms);
  add('observation', library.observations);
  return addresses;
}

function judge(
  href: string,
  place: { file: string; line: number },
  own: Body,
  addresses: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  if (!/^[/#.]/u.test(href) && /^[a-z][a-z0-9+.-]*:/iu.test(href)) return [];
  const [path = '', anchor = ''] = href.split('#');
  const plain = path.split('?')[0] ?? '';
  if (plain.startsWith('/tools/')) return [];
  const anchors = plain === '' ? anchorsOf(own) : addresses.get(plain);
  if (anchors === undefined) {
    const withSlash = addresses.has(`${plain}/`) ? `${plain}/` : undefined;
    const nearest = withSlash ?? nearestTo(plain, [...addresses.keys()]);
    return [
      complain(
        place,
        'link-unknown',
        `链接“${href}”没有对应的页面`,
        nearest ? `是不是 ${nearest}？` : '改成已有页面的地址，或去掉链接只留文字',
      ),
    ];
  }
  if (!anchor || anchors.size === 0 || anchors.has(decode(anchor))) return [];
  return [
    complain(
      place,
      'anchor-unknown',
      `目标页面没有“#${anchor}”这一节`,
      `可用的有：${[...anchors]
        .slice(0, 6)
        .map((it) => `#${it}`)
        .join('、')}`,
    ),
  ];
}

/** What is wrongly encoded is no anchor that anybody has. */
function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function complain(place: { file: string; line: number }, rule: string, found: string, fix: string): Finding {
  return find(
    { file: place.file, path: ['@line', place.line] },
    {
      rule,
      field: '链接',
      found,
      expected: '站内链接写成 /initiatives/编号/ 的样子，页面和小节都要存在',
      fix,
    },
  );
}

function anchorsOf(body: Body | undefined): Set<string> {
  return new Set(body?.sections.map((section) => section.id).filter(Boolean) ?? []);
}

function nearestTo(path: string, addresses: readonly string[]): string | undefined {
  const stem = path.replace(/\/$/u, '').split('/').at(-1) ?? '';
  return stem.length < 3
    ? undefined
    : addresses.find((address) => address.includes(stem) || address.includes(stem.slice(0, -2)));
}
