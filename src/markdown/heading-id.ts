import type { Heading } from 'mdast';

const MARK = /\s*\[#([a-z][a-z0-9-]*)\]\s*$/u;

/** Takes the `[#s01]` mark off a heading and returns its id; undefined when the writer gave none. */
export function takeHeadingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const id = MARK.exec(last.value)?.[1];
  if (id) last.value = last.value.replace(MARK, '');
  return id;
}
