import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page as an inspector holds it: its address, its source, and its elements in document order. */
export interface Page {
  /** Address within the site: `/reports/`, or the file's name for a page that is not an index. */
  readonly path: string;
  readonly source: string;
  readonly elements: readonly Element[];
}

/** Takes a page apart; never throws, as browsers do not. */
export function readPage(path: string, source: string): Page {
  return { path, source, elements: [...walk(parse(source))] };
}

function* walk(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* walk(child);
  }
}

/** The elements with one of the given tags. */
export function byTag(page: Page, ...tags: readonly string[]): Element[] {
  return page.elements.filter(({ tagName }) => tags.includes(tagName));
}

/** The elements that carry an attribute. */
export function byAttribute(page: Page, name: string): Element[] {
  return page.elements.filter((element) => attribute(element, name) !== undefined);
}

/** The elements inside another, in document order. */
export function inside(element: Element): Element[] {
  return [...walk(element)];
}

/** The value of an attribute, or undefined when the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((it) => it.name === name)?.value;
}

/** The text of an element with white space folded. */
export function textOf(element: Element): string {
  return rawText(element).replace(/\s+/gu, ' ').trim();
}

function rawText(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

/** The content of every meta tag of exactly this name, in this case. */
export function metaContents(page: Page, name: string): string[] {
  return byTag(page, 'meta')
    .filter((meta) => attribute(meta, 'name') === name)
    .map((meta) => attribute(meta, 'content') ?? '');
}

/** The page's canonical address. */
export function canonicalOf(page: Page): string | undefined {
  const link = byTag(page, 'link').find((element) => attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}

/** Whether search engines are told to leave the page alone, as the page of a missing address is. */
export function isHidden(page: Page): boolean {
  return metaContents(page, 'robots').includes('noindex');
}
