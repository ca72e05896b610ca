import type { Paragraph, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { textNode } from './element.ts';
import { takeHeadingId } from './heading-id.ts';

/** The address of the remarks about a section, or undefined when there are none. */
export type FindNotes = (path: string, section: string) => string | undefined;

/** remark plugin: under the heading of a section that has remarks, a link to them. Runs before heading ids. */
export function remarkNoteLinks(findNotes: FindNotes) {
  return (tree: Root, file: { path?: string }): void => {
    tree.children = tree.children.flatMap((node): RootContent[] => {
      const id = node.type === 'heading' ? takeHeadingId(structuredClone(node)) : undefined;
      const url = id && findNotes(file.path ?? '', id);
      return url ? [node, hint(url)] : [node];
    });
  };
}

function hint(url: string): Paragraph {
  const words = textNode('读这一节的数字前，先看提示');
  return {
    type: 'paragraph',
    children: [{ type: 'link', url, children: [words] }],
    data: { hProperties: { className: ['hint'], dataPagefindIgnore: '' } },
  };
}
