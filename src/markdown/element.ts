import type { PhrasingContent } from 'mdast';
import type {} from 'mdast-util-to-hast';

/** A phrase that becomes the HTML element `tag`; remark-rehype reads name and properties from `data`. */
export function element(
  tag: string,
  properties: Record<string, string | boolean>,
  children: PhrasingContent[],
): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: tag, hProperties: properties } };
}

/** A piece of plain text. */
export function textNode(value: string): PhrasingContent {
  return { type: 'text', value };
}
