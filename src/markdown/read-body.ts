import type { Root, RootContent } from 'mdast';
import type { Node, Parent } from 'unist';
import {
  type Body,
  OBSERVATION_MARK,
  type Passage,
  type PassageLink,
  type Section,
} from '#domain/section.ts';
import { takeHeadingId } from './heading-id.ts';
import { attributeOf, isJsx, type JsxElement } from './jsx.ts';
import { printMask } from './masked-words.ts';

/** Reads what MDX text says, section by section. Headings without `[#id]` get the id ''. */
export function readBody(tree: Root): Body {
  const sections: Section[] = [];
  let current = openSection('', 0, '', 1);
  const close = () => {
    if (current.heading || current.passages.length > 0) sections.push(current);
  };
  for (const node of tree.children) {
    if (node.type === 'heading') {
      close();
      const id = takeHeadingId(node) ?? '';
      current = openSection(id, node.depth, textOf(node).trim(), lineOf(node));
    } else if (node.type !== 'yaml') {
      addPassages(current, node);
    }
  }
  close();
  return { sections, text: sections.map(printSection).join('\n') };
}

interface OpenSection extends Section {
  readonly passages: Passage[];
  readonly observations: string[];
}

function openSection(id: string, level: number, heading: string, line: number): OpenSection {
  return { id, level, heading, line, passages: [], observations: [] };
}

const CONTAINERS = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow']);

function addPassages(section: OpenSection, node: RootContent): void {
  if (CONTAINERS.has(node.type)) {
    for (const child of (node as Parent).children) addPassages(section, child as RootContent);
    return;
  }
  const links: PassageLink[] = [];
  const text = textOf(node, { links, observations: section.observations, length: 0 });
  if (text.trim()) section.passages.push({ text, line: lineOf(node), links });
}

/** What is gathered while a passage is read; `length` counts the text read so far. */
interface Reading {
  readonly links: PassageLink[];
  readonly observations: string[];
  length: number;
}

function textOf(node: Node, reading: Reading = { links: [], observations: [], length: 0 }): string {
  if (node.type === 'link')
    reading.links.push({ href: (node as unknown as { url: string }).url, at: reading.length });
  const children = (node as Parent).children;
  if (isJsx(node, 'Masked')) return maskedWords(node, reading);
  if (children && !isJsx(node, 'Observation'))
    return children.map((child) => textOf(child, reading)).join('');
  const text = leafText(node, reading.observations);
  reading.length += text.length;
  return text;
}

function maskedWords(node: JsxElement, reading: Reading): string {
  const words = printMask(attributeOf(node, 'kind') ?? '', attributeOf(node, 'as'));
  reading.length += words.length;
  return words;
}

function leafText(node: Node, observations: string[]): string {
  if (isJsx(node, 'Observation')) {
    const id = attributeOf(node, 'id') ?? '';
    observations.push(id);
    return `${OBSERVATION_MARK}{${id}}`;
  }
  if (node.type === 'break') return '\n';
  return 'value' in node && (node.type === 'text' || node.type === 'inlineCode') ? String(node.value) : '';
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

function printSection(section: Section): string {
  return [section.heading, ...section.passages.map((passage) => passage.text)].filter(Boolean).join('\n');
}
