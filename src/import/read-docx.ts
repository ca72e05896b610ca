import JSZip from 'jszip';
import mammoth from 'mammoth';
import { createNumberer, type Numberer } from './word-numbering.ts';
import { childOf, descendants, readXml, textBelow, type XmlElement } from './xml.ts';

/** A Word file as plain text, with what Word knows beyond the text. */
export interface WordText {
  readonly text: string;
  /** Paragraphs with a heading style: where they start in the text, and their level from 1. */
  readonly headings: readonly { readonly start: number; readonly level: number }[];
  /** Who wrote and commented; for the editor's eyes only, never for content. */
  readonly people: readonly string[];
  readonly comments: number;
  readonly revisions: number;
  /** Characters a second reader (mammoth) sees and this one does not. */
  readonly unread: string;
}

interface Walk {
  readonly lines: { text: string; level: number }[];
  readonly number: Numberer;
  readonly styles: Map<string, { level: number; numberId?: string; listLevel?: number }>;
}

/** Reads word/document.xml with printed ordinals, tables and footnotes. Throws on a file that is not docx. */
export async function readDocx(bytes: Uint8Array): Promise<WordText> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string): Promise<XmlElement | undefined> => {
    const source = await zip.file(name)?.async('string');
    return source === undefined ? undefined : readXml(source);
  };
  const document = await part('word/document.xml');
  if (!document) throw new Error('no word/document.xml');
  const walk: Walk = {
    lines: [],
    number: createNumberer(await part('word/numbering.xml')),
    styles: readStyles(await part('word/styles.xml')),
  };
  const body = childOf(childOf(document, 'w:document'), 'w:body');
  if (body) walkBlocks(body, walk);
  addNotes(await part('word/footnotes.xml'), 'w:footnote', walk);
  addNotes(await part('word/endnotes.xml'), 'w:endnote', walk);
  const comments = await part('word/comments.xml');
  const properties = await part('docProps/core.xml');
  const { text, headings } = joinLines(walk.lines);
  return {
    text,
    headings,
    people: peopleIn(properties, comments),
    comments: comments ? [...descendants(comments, 'w:comment')].length : 0,
    revisions: [...descendants(document, 'w:ins'), ...descendants(document, 'w:del')].length,
    unread: await findUnread(bytes, text),
  };
}

function joinLines(lines: Walk['lines']): Pick<WordText, 'text' | 'headings'> {
  const headings: { start: number; level: number }[] = [];
  let text = '';
  for (const line of lines) {
    if (line.level > 0) headings.push({ start: text.length, level: line.level });
    text += `${line.text}\n`;
  }
  return { text, headings };
}

function walkBlocks(parent: XmlElement, walk: Walk): void {
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'w:p') addParagraph(child, walk);
    else if (child.name === 'w:tbl') addTable(child, walk);
    else if (!/^(?:w:sectPr|w:tblPr)$/u.test(child.name)) walkBlocks(child, walk);
  }
}

function addParagraph(paragraph: XmlElement, walk: Walk): void {
  const properties = childOf(paragraph, 'w:pPr');
  const style = walk.styles.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
  const list = childOf(properties, 'w:numPr');
  const numberId = childOf(list, 'w:numId')?.attributes['w:val'] ?? style?.numberId;
  const listLevel = Number(childOf(list, 'w:ilvl')?.attributes['w:val'] ?? style?.listLevel ?? 0);
  const outline = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
  const words = runText(paragraph).trim();
  if (!words) return;
  const ordinal = numberId && numberId !== '0' ? walk.number(numberId, listLevel) : '';
  const level = outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : (style?.level ?? 0);
  walk.lines.push({ text: ordinal + words, level });
}

/** Tables become lines whose cells are parted by tabs. */
function addTable(table: XmlElement, walk: Walk): void {
  for (const row of descendants(table, 'w:tr')) {
    const cells = row.children.filter(
      (child): child is XmlElement => typeof child !== 'string' && child.name === 'w:tc',
    );
    const words = cells.map((cell) =>
      [...descendants(cell, 'w:p')]
        .map((it) => runText(it).trim())
        .join('')
        .replace(/[\t\n]/gu, ''),
    );
    if (words.some(Boolean))
      walk.lines.push({ text: words.length > 1 ? words.join('\t') : (words[0] ?? ''), level: 0 });
  }
}

const SKIPPED = new Set(['w:del', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:moveFrom']);

function runText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      if (SKIPPED.has(child.name)) return '';
      if (child.name === 'w:br' || child.name === 'w:cr') return '\n';
      if (child.name === 'w:tab') return ' ';
      if (child.name === 'w:noBreakHyphen') return '-';
      if (child.name === 'w:footnoteReference') return `〔注${child.attributes['w:id'] ?? ''}〕`;
      return runText(child);
    })
    .join('');
}

function addNotes(notes: XmlElement | undefined, name: string, walk: Walk): void {
  for (const note of notes ? descendants(notes, name) : []) {
    const words = runText(note).trim();
    if (words) walk.lines.push({ text: `〔注${note.attributes['w:id'] ?? ''}〕${words}`, level: 0 });
  }
}

function readStyles(styles: XmlElement | undefined): Walk['styles'] {
  const found: Walk['styles'] = new Map();
  for (const style of styles ? descendants(styles, 'w:style') : []) {
    const name = childOf(style, 'w:name')?.attributes['w:val'] ?? '';
    const properties = childOf(style, 'w:pPr');
    const list = childOf(properties, 'w:numPr');
    const numberId = childOf(list, 'w:numId')?.attributes['w:val'];
    found.set(style.attributes['w:styleId'] ?? '', {
      level: Number(/^(?:heading|标题) (\d)$/iu.exec(name)?.[1] ?? 0),
      ...(numberId && { numberId }),
      listLevel: Number(childOf(list, 'w:ilvl')?.attributes['w:val'] ?? 0),
    });
  }
  return found;
}

function peopleIn(properties: XmlElement | undefined, comments: XmlElement | undefined): string[] {
  const names = ['dc:creator', 'cp:lastModifiedBy'].flatMap((name) =>
    properties ? [...descendants(properties, name)].map((it) => textBelow(it).trim()) : [],
  );
  const authors = comments
    ? [...descendants(comments, 'w:comment')].map((it) => it.attributes['w:author'] ?? '')
    : [];
  return [...new Set([...names, ...authors])].filter(Boolean);
}

async function findUnread(bytes: Uint8Array, text: string): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const rest = new Map<string, number>();
  for (const character of text) rest.set(character, (rest.get(character) ?? 0) + 1);
  let unread = '';
  for (const character of value.replace(/\s/gu, '')) {
    const left = rest.get(character) ?? 0;
    if (left > 0) rest.set(character, left - 1);
    else unread += character;
  }
  return unread;
}
