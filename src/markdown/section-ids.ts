import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { takeHeadingId } from './heading-id.ts';

/** remark plugin: gives headings the permanent ids that writers put behind them as `[#s01]`. */
export function remarkSectionIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading: Heading) => {
      const id = takeHeadingId(heading);
      if (!id) return;
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}
