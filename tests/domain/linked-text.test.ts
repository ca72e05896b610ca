import { describe, expect, it } from 'vitest';
import { linkText } from '#domain/linked-text.ts';
import { createNameMatcher } from '#domain/name-matcher.ts';

const matchNames = createNameMatcher([
  ['马兰花计划', { kind: 'initiative', id: 'malanhua' }],
  ['社会保险法', { kind: 'document', id: 'shehui-baoxian-fa' }],
  ['社保', { kind: 'term', id: 'shebao' }],
]);
const MALANHUA = { text: '马兰花计划', href: '/initiatives/malanhua/' };
const LAW = { text: '社会保险法', href: '/documents/shehui-baoxian-fa/' };

describe(linkText, () => {
  it.each([
    ['names in the middle', '依据社会保险法办理', [{ text: '依据' }, LAW, { text: '办理' }]],
    ['names side by side', '马兰花计划社会保险法', [MALANHUA, LAW]],
    ['only the first use of a name', '马兰花计划，马兰花计划', [MALANHUA, { text: '，马兰花计划' }]],
    ['no terms', '交社保', [{ text: '交社保' }]],
    ['nothing in an empty text', '', []],
  ])('links %s', (_, text, segments) => {
    expect(linkText(text, matchNames, new Set())).toEqual(segments);
  });

  it('leaves alone what was seen before and remembers what it links', () => {
    const seen = new Set([LAW.href]);
    expect(linkText('社会保险法和马兰花计划', matchNames, seen)).toEqual([
      { text: '社会保险法和' },
      MALANHUA,
    ]);
    expect(linkText('马兰花计划', matchNames, seen)).toEqual([{ text: '马兰花计划' }]);
  });
});
