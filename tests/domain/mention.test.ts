import { describe, expect, it } from 'vitest';
import { idAt } from '#domain/address.ts';
import { namedIn } from '#domain/mention.ts';
import { createNameMatcher } from '#domain/name-matcher.ts';
import type { Body } from '#domain/section.ts';

const matchNames = createNameMatcher([
  ['就业促进法', { kind: 'document', id: 'jiuye-cujin-fa' }],
  ['就业见习', { kind: 'initiative', id: 'jiuye-jianxi' }],
]);

function bodyOf(text: string, hrefs: string[] = []): Body {
  const passage = { text, line: 1, links: hrefs.map((href) => ({ href, at: 0 })) };
  return {
    text,
    sections: [{ id: 's01', level: 2, heading: '', line: 1, passages: [passage], observations: [] }],
  };
}

describe(namedIn, () => {
  it.each([
    ['names a document once however often it is said', '就业促进法，就业促进法', [], ['jiuye-cujin-fa']],
    ['leaves out things of another kind', '就业见习', [], []],
    ['counts a link made by hand', '那部法律', ['/documents/jiuye-cujin-fa/'], ['jiuye-cujin-fa']],
    ['counts a name and a link as one', '就业促进法', ['/documents/jiuye-cujin-fa/'], ['jiuye-cujin-fa']],
    ['ignores links to other kinds', '那件事', ['/initiatives/jiuye-jianxi/'], []],
  ])('%s', (_, text, hrefs, ids) => {
    expect(namedIn(bodyOf(text, hrefs), 'document', matchNames)).toEqual(ids);
  });
});

describe(idAt, () => {
  it.each([
    ['/documents/jiuye-cujin-fa/', 'jiuye-cujin-fa'],
    ['/documents/', undefined],
    ['/documents/jiuye-cujin-fa', undefined],
    ['https://example.org/documents/jiuye-cujin-fa/', undefined],
  ])('of %s is %s', (href, id) => {
    expect(idAt('document', href)).toBe(id);
  });
});
