import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The text of a built page that search promises to find, one string a block. */
export interface SearchablePage {
  readonly url: string;
  readonly blocks: readonly string[];
}

const INLINE = new Set(
  'a abbr b bdi bdo button cite code data del dfn em i ins kbd label mark q ruby s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** Every page of a built site with text under `[data-pagefind-body]`. */
export function readSearchablePages(siteDir: string): SearchablePage[] {
  const files = readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return files.sort().flatMap((file) => {
    const document = parse(readFileSync(join(siteDir, file), 'utf8'));
    if (find(document, (element) => isNoindex(element))) return [];
    const body = find(document, (element) => has(element, 'data-pagefind-body'));
    if (!body) return [];
    const url = `/${relative('.', file).replace(/index\.html$/, '')}`;
    return [
      {
        url,
        blocks: flatten(body)
          .split('\n')
          .map(withoutMarks)
          .filter((block) => block !== ''),
      },
    ];
  });
}

/** The text without what search passes over: quotation marks, grouping commas, white space but between words of letters. */
export function withoutMarks(text: string): string {
  return text
    .replace(/[“”‘’"'《》〈〉「」『』]/g, '')
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/(?<![a-z\d])\s+|\s+(?![a-z\d])/gi, '');
}

function has(element: Tree.Element, name: string): boolean {
  return element.attrs.some((attribute) => attribute.name === name);
}

function isNoindex(element: Tree.Element): boolean {
  const value = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
  return element.tagName === 'meta' && value('name') === 'robots' && value('content').includes('noindex');
}

function find(node: Tree.ParentNode, wanted: (element: Tree.Element) => boolean): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function flatten(element: Tree.Element): string {
  const text = element.childNodes.map((child) => {
    if (child.nodeName === '#text') return (child as Tree.TextNode).value.replace(/\s+/g, ' ');
    if (!('tagName' in child) || UNSEEN.has(child.tagName)) return '';
    if (has(child, 'data-pagefind-ignore') || has(child, 'hidden')) return '';
    return INLINE.has(child.tagName) ? flatten(child) : `\n${flatten(child)}\n`;
  });
  return text.join('');
}
