import type { Heading } from 'mdast';
import { describe, expect, it } from 'vitest';
import { takeHeadingId } from '#markdown/heading-id.ts';
import { parseMdx } from '#markdown/parse.ts';
import { remarkSectionIds } from '#markdown/section-ids.ts';
import { renderMdx } from './render.ts';

const headingOf = (source: string) => parseMdx(source).children[0] as Heading;

describe(takeHeadingId, () => {
  it.each([
    ['## 一、就业 [#s01]', 's01', '一、就业'],
    ['## 一、就业[#s01]', 's01', '一、就业'],
    ['## 一、就业 [#step-2]  ', 'step-2', '一、就业'],
    ['## **就业** [#s01]', 's01', ''],
    ['## [#s01]', 's01', ''],
  ])('takes the id off “%s”', (source, id, last) => {
    const heading = headingOf(source);
    expect(takeHeadingId(heading)).toBe(id);
    expect(heading.children.at(-1)).toMatchObject({ value: last });
  });

  it.each([
    ['no mark', '## 一、就业'],
    ['a mark in the middle', '## 一 [#s01] 就业'],
    ['capitals', '## 一 [#S01]'],
    ['a figure first', '## 一 [#1]'],
    ['a mark in bold', '## **一 [#s01]**'],
    ['Chinese', '## 一 [#就业]'],
    ['nothing at all', '##'],
  ])('finds no id in a heading with %s, and leaves it as it is', (_, source) => {
    const heading = headingOf(source);
    expect(takeHeadingId(heading)).toBeUndefined();
    expect(heading).toEqual(headingOf(source));
  });
});

describe(remarkSectionIds, () => {
  it('gives each marked heading its id as an anchor', async () => {
    expect(await renderMdx('## 一、就业 [#s01]\n\n### （一）培训 [#s02]', [remarkSectionIds])).toBe(
      '<h2 id="s01">一、就业</h2>\n<h3 id="s02">（一）培训</h3>',
    );
  });
});
