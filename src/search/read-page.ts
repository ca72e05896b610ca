import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { BLOCK_END, FACETS, LEADS_ON_END, type PageRecord } from './page-record.ts';

/** A page as the index needs it: the record for the browser, and its headings and blocks apart. */
export type ReadPage = { record: PageRecord; headings: string[]; shard: string };

type Element = Tree.Element;
type Node = Tree.ChildNode;

const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'svg', 'rt', 'rp', 'iframe', 'head']);
const INLINE = new Set(
  'a abbr b bdi bdo button cite code data del dfn em i ins kbd label mark q rb ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
const TERM_LEVEL = 7;
/** What these say is explained by what follows. */
const LEADS_ON = new Set(['dt', 'summary', 'caption', 'legend']);

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function* elements(node: Tree.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elements(child);
  }
}

function isSkipped(element: Element): boolean {
  const hidden = attribute(element, 'hidden');
  return (
    SKIPPED.has(element.tagName) ||
    (hidden !== undefined && hidden !== 'until-found') ||
    attribute(element, 'data-pagefind-ignore') !== undefined
  );
}

function isInBody(element: Element): boolean {
  for (let up = element.parentNode; up && 'attrs' in up; up = up.parentNode) {
    if (attribute(up, 'data-pagefind-body') !== undefined) return true;
  }
  return false;
}

type Block = { text: string; id: string; level: number; leadsOn: boolean };

/** Collects blocks: inline elements flow into one block, so that a phrase can cross a link or a bold word. */
class BlockReader {
  blocks: Block[] = [];
  private text = '';
  private leading = 0;
  private readonly headings: { id: string; level: number }[] = [];

  read(node: Tree.ParentNode): void {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') this.text += (child as Tree.TextNode).value;
      else if (isElement(child) && !isSkipped(child)) this.readElement(child);
    }
  }

  private readElement(element: Element): void {
    if (INLINE.has(element.tagName)) {
      this.read(element);
      return;
    }
    this.flush();
    const level = levelOf(element);
    if (level) this.headings.push({ id: anchorOf(element) ?? '', level });
    const leadsOn = LEADS_ON.has(element.tagName) || attribute(element, 'scope') === 'row';
    if (leadsOn) this.leading++;
    this.read(element);
    this.flush();
    if (leadsOn) this.leading--;
    if (level) this.headings.pop();
  }

  flush(): void {
    const text = squash(this.text);
    this.text = '';
    if (text === '') return;
    const heading = this.headings.at(-1);
    const leadsOn = this.leading > 0 || heading !== undefined;
    this.blocks.push({ text, id: heading?.id ?? '', level: heading?.level ?? 0, leadsOn });
  }
}

/** The level of a heading; a term of a list that can be linked to heads what it explains. */
function levelOf(element: Element): number | undefined {
  if (HEADING.test(element.tagName)) return Number(element.tagName.slice(1));
  return element.tagName === 'dt' && attribute(element, 'id') ? TERM_LEVEL : undefined;
}

/** A heading is reached by its own id, or by that of the section it opens. */
function anchorOf(heading: Element): string | undefined {
  const own = attribute(heading, 'id');
  if (own) return own;
  const parent = heading.parentNode;
  if (!parent || !('attrs' in parent) || parent.tagName !== 'section') return undefined;
  return parent.childNodes.find(isElement) === heading ? attribute(parent, 'id') : undefined;
}

/** One space for any white space, and none beside a character that is written without spaces. */
function squash(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /(?<=[\p{Script=Han}\p{P}]) | (?=[\p{Script=Han}\p{P}])/gu,
      (_space, offset: number, whole: string) =>
        isWide(whole[offset - 1]) || isWide(whole[offset + 1]) ? '' : ' ',
    )
    .trim();
}

function isWide(char: string | undefined): boolean {
  return char !== undefined && char > '⺀';
}

function metaOf(document: Tree.Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of elements(document)) {
    if (element.tagName !== 'meta') continue;
    const name = attribute(element, 'name')?.toLowerCase();
    if (name && !found.has(name)) found.set(name, attribute(element, 'content') ?? '');
  }
  return found;
}

function listOf(value: string | undefined): string[] {
  return (value ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function titleOf(document: Tree.Document): string {
  for (const element of elements(document)) {
    if (element.tagName !== 'title') continue;
    const text = element.childNodes.map((node) =>
      node.nodeName === '#text' ? (node as Tree.TextNode).value : '',
    );
    return squash(text.join('').split(/_| [·|–—-] /)[0] ?? '');
  }
  return '';
}

/** Reads one built page; undefined when it asks not to be indexed or has nothing marked for search. */
export function readPage(html: string, url: string): ReadPage | undefined {
  // Most pages of a large site are single numbers with nothing to find: not worth a parse.
  if (!/data-pagefind-body/i.test(html)) return undefined;
  const document = parse(html);
  const meta = metaOf(document);
  if (/noindex/i.test(meta.get('robots') ?? '')) return undefined;
  const bodies = [...elements(document)].filter(
    (element) => attribute(element, 'data-pagefind-body') !== undefined && !isInBody(element),
  );
  if (bodies.length === 0) return undefined;
  const reader = new BlockReader();
  for (const body of bodies) {
    reader.read(body);
    reader.flush();
  }
  return assemble(reader.blocks, meta, url, titleOf(document));
}

function assemble(
  blocks: readonly Block[],
  meta: Map<string, string>,
  url: string,
  documentTitle: string,
): ReadPage | undefined {
  if (blocks.length === 0) return undefined;
  const sections: PageRecord['sections'] = [];
  let start = 0;
  for (const block of blocks) {
    if (block.level > 1 && block.id !== '')
      sections.push({ id: block.id, heading: block.text, start, asks: '', vector: '' });
    start += block.text.length + 1;
  }
  const facets: PageRecord['facets'] = {};
  for (const facet of FACETS) {
    const values = listOf(meta.get(`search-${facet}`));
    if (values.length > 0) facets[facet] = values;
  }
  const record: PageRecord = {
    url,
    title: blocks.find((block) => block.level === 1)?.text || documentTitle || url,
    aliases: listOf(meta.get('search-aliases')),
    date: meta.get('search-date') ?? '',
    facets,
    text: blocks.map((block) => block.text + (block.leadsOn ? LEADS_ON_END : BLOCK_END)).join(''),
    sections,
  };
  const headings = blocks.filter((block) => block.level > 1).map((block) => block.text);
  return { record, headings, shard: meta.get('search-shard') ?? '' };
}
