import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { ALLOWED_COMPONENTS } from './allowed-components.ts';
import type { Refusal } from './place.ts';

const DATA_NODES = new Set(
  [
    'root paragraph heading text emphasis strong delete inlineCode code blockquote list listItem link image',
    'linkReference imageReference definition thematicBreak break table tableRow tableCell yaml',
    'footnoteReference footnoteDefinition',
  ].flatMap((line) => line.split(' ')),
);

interface AnyNode {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly unknown[];
  readonly position?: { readonly start: { readonly offset?: number } } | undefined;
}

/** The last word: parses as the build does and refuses every node that is not plain data. */
export function findMdxRefusals(source: string): Refusal[] {
  try {
    return findCodeNodes(unified().use(remarkParse).use(remarkMdx).parse(source));
  } catch (error) {
    return [explainParseError(error)];
  }
}

/** Refuses nodes of a parsed MDX tree that are not data: expressions, modules, HTML, unknown components. */
export function findCodeNodes(tree: Root): Refusal[] {
  const refusals: Refusal[] = [];
  visit(tree, (parsed: Nodes) => {
    const node = parsed as AnyNode;
    if (DATA_NODES.has(node.type) || isAllowedComponent(node)) return;
    refusals.push({
      rule: 'guard-code',
      offset: node.position?.start.offset ?? 0,
      found: '这里有会运行的代码。',
      expected: '正文只能有文字和说明书里列出的写法。',
      fix: '删掉这一处，或在 < 和 { 前面加反斜杠。',
    });
  });
  return refusals;
}

function isAllowedComponent(node: AnyNode): boolean {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return false;
  const rule = ALLOWED_COMPONENTS.get(node.name ?? '');
  if (!rule || (node.children?.length ?? 0) > 0) return false;
  return (node.attributes ?? []).every((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return false;
    const name = attribute.name ?? '';
    return Object.hasOwn(rule.attributes, name) && rule.attributes[name]?.test(attribute.value) === true;
  });
}

function explainParseError(error: unknown): Refusal {
  const place = error instanceof VFileMessage ? error.place : undefined;
  const point = place && 'start' in place ? place.start : place;
  return {
    rule: 'guard-syntax',
    offset: point?.offset ?? 0,
    found: '这里的符号没有配对，网页读不懂。',
    expected: '< 和 { 前面都要加反斜杠。',
    fix: '在这一处的 < 或 { 前面加“\\”，或换成汉字。',
  };
}
