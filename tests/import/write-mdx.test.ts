import { describe, expect, it } from 'vitest';
import { OBSERVATION_MARK } from '#domain/section.ts';
import { writeMdx } from '#import/write-mdx.ts';
import { findUnsafe } from '#markdown/guard/guard.ts';
import { parseMdx } from '#markdown/parse.ts';
import { readBody } from '#markdown/read-body.ts';
import { importSeed, SEEDS } from './inventory.ts';

describe.each(SEEDS)('the draft of seed $file', (seed) => {
  const draft = importSeed(seed.text);
  const mdx = writeMdx(draft, '2026-11-21');

  it('is data: the guard finds nothing in it', () => {
    expect(findUnsafe(mdx)).toEqual([]);
  });

  it('read back says what the source says, with every figure in its place', () => {
    const words = readBody(parseMdx(mdx)).text;
    const printed = new Map(draft.observations.map((it) => [it.id, draft.text.slice(it.start, it.end)]));
    const back = words.replace(
      new RegExp(`${OBSERVATION_MARK}\\{([^}]*)\\}`, 'gu'),
      (_, id: string) => printed.get(id) ?? '?',
    );
    const expected = draft.blocks
      .filter((block) => block.kind !== 'title')
      .flatMap((block) => block.segments)
      .map((it) =>
        it.kind === 'mask' ? it.words : it.kind === 'dropped' ? '' : draft.text.slice(it.start, it.end),
      );
    const plain = (text: string) => text.replace(/\s/gu, '');
    expect(plain(back) === plain(expected.join(''))).toBe(true);
  });

  it('refers to every record once, in order', () => {
    const ids = [...mdx.matchAll(/<Observation id="([^"]+)" \/>/gu)].map((match) => match[1]);
    expect(ids).toEqual(draft.observations.map((it) => it.id));
  });

  it('gives every heading its permanent id', () => {
    const headings = mdx.split('\n').filter((line) => /^#{2,6} /u.test(line));
    expect(headings.map((line) => /\[#(s\d+)\]$/u.exec(line)?.[1])).toEqual(
      headings.map((_, index) => `s${String(index + 1).padStart(2, '0')}`),
    );
  });
});

describe(writeMdx, () => {
  it('escapes what Markdown and MDX would act on', () => {
    const source = '一、就业\n完成率<5%，就业{X}万，**重点** _x_ `code` [链接](javascript:1) # 不是标题\n';
    const mdx = writeMdx(importSeed(source), '2026-11-21');
    expect(findUnsafe(mdx)).toEqual([]);
    expect(readBody(parseMdx(mdx)).text).toContain('_x_');
  });
});
