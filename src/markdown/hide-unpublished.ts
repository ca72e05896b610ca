import type { Root } from 'mdast';

/** remark plugin: empties pages the public does not see yet, whose records nobody may look up. */
export function remarkHideUnpublished(isPublic: (path: string) => boolean) {
  return (tree: Root, file: { path?: string }): void => {
    if (!isPublic(file.path ?? '')) tree.children = [];
  };
}
