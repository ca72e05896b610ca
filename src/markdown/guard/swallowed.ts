import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Refusal } from './place.ts';

/** Finds words that Markdown would take for something else without a trace: `[1]: …` and a fence that is never closed. */
export function findSwallowed(tree: Nodes, source: string): Refusal[] {
  const used = new Set<string>();
  visit(tree, 'linkReference', ({ identifier }) => {
    used.add(identifier);
  });
  const refusals: Refusal[] = [];
  visit(tree, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    const words = source.slice(start, node.position?.end.offset ?? start);
    if (node.type === 'definition' && !node.identifier.startsWith('^') && !used.has(node.identifier)) {
      refusals.push(complainOfDefinition(start, words));
    }
    const isOpen =
      node.type === 'code' && /^(?:`{3}|~{3})/u.test(words) && !/\n[ \t>]*[`~]{3,}[ \t]*$/u.test(words);
    if (isOpen) refusals.push(complainOfFence(start, words));
  });
  return refusals;
}

function complainOfDefinition(offset: number, words: string): Refusal {
  const line = words.split('\n', 1)[0] ?? '';
  return {
    rule: 'guard-syntax',
    offset,
    found: `“${line.slice(0, 30)}”会被当成链接的地址，整行不显示。`,
    expected: '行首的方括号后面不能紧跟英文冒号。',
    fix: '在方括号前面加反斜杠，或把英文冒号改成“：”；注释写成 [^1]: 说明。',
    edit: { start: offset, end: offset, text: '\\' },
  };
}

function complainOfFence(offset: number, words: string): Refusal {
  const fence = words.slice(0, 3);
  return {
    rule: 'guard-syntax',
    offset,
    found: `“${fence}”没有收尾，后面的正文都会变成代码。`,
    expected: `成对的“${fence}”，各占一行。`,
    fix: `删掉这一行的“${fence}”；真要写代码，在结尾另起一行再写“${fence}”。`,
  };
}
