import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is `<name … />`, alone on its line or inside a sentence. */
export function isJsx(node: Node, name: string): node is JsxElement {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isElement && (node as JsxElement).name === name;
}

/** The literal text of an attribute; undefined when absent or computed. */
export function attributeOf(element: JsxElement, name: string): string | undefined {
  const attribute = element.attributes.find((it) => it.type === 'mdxJsxAttribute' && it.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
