import { describe, expect, it } from 'vitest';
import { createNameMatcher, type NameTarget } from '#domain/name-matcher.ts';

const initiative = (id: string): NameTarget => ({ kind: 'initiative', id });
const document = (id: string): NameTarget => ({ kind: 'document', id });
const term = (id: string): NameTarget => ({ kind: 'term', id });

const matchNames = createNameMatcher([
  ['就业', term('jiuye')],
  ['就业援助', initiative('yuanzhu')],
  ['就业援助月', initiative('yuanzhu-yue')],
  ['援助月活动', initiative('huodong')],
  ['“三支一扶”计划', initiative('san-zhi-yi-fu')],
  ['社会保险法', document('shehui-baoxian-fa')],
  ['社会保险', term('shehui-baoxian')],
  ['SYB', initiative('syb')],
  ['𠮷林计划', initiative('jilin')],
  ['《》', document('kong')],
]);

/** The words found, each with the id it stands for. */
const find = (text: string) => matchNames(text).map(({ id, start, end }) => [text.slice(start, end), id]);

describe(createNameMatcher, () => {
  it.each<[string, string, string[][]]>([
    ['the longest name at a place', '就业援助月开始了', [['就业援助月', 'yuanzhu-yue']]],
    ['the shorter name where the longer one breaks off', '就业援助金', [['就业援助', 'yuanzhu']]],
    ['no name that begins inside another', '就业援助月活动', [['就业援助月', 'yuanzhu-yue']]],
    ['no name inside a longer one', '社会保险法规定', [['社会保险法', 'shehui-baoxian-fa']]],
    [
      'every use, in reading order',
      '社会保险，就业，社会保险',
      [
        ['社会保险', 'shehui-baoxian'],
        ['就业', 'jiuye'],
        ['社会保险', 'shehui-baoxian'],
      ],
    ],
    ['a name with other quotation marks', '‘三支一扶’计划', [['三支一扶’计划', 'san-zhi-yi-fu']]],
    ['a name without its quotation marks', '三支一扶计划', [['三支一扶计划', 'san-zhi-yi-fu']]],
    ['a name inside book title marks', '《社会保险法》', [['社会保险法', 'shehui-baoxian-fa']]],
    ['a name next to Latin letters', 'SYB培训', [['SYB', 'syb']]],
    ['a name with characters beyond the basic plane', '办𠮷林计划', [['𠮷林计划', 'jilin']]],
    ['nothing in half a name', '三支一扶', []],
    ['nothing in an empty text', '', []],
    ['nothing in marks alone', '《》“”', []],
  ])('finds %s', (_, text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    ['an initiative over a document', [document('d'), initiative('i')], 'i'],
    ['a document over a term', [term('t'), document('d')], 'd'],
    ['an initiative over a term', [initiative('i'), term('t')], 'i'],
    ['the first of two of a kind', [initiative('i'), initiative('j')], 'i'],
  ])('prefers %s when both have the name', (_, targets, id) => {
    const match = createNameMatcher(targets.map((target) => ['同名', target] as const));
    expect(match('同名')).toEqual([expect.objectContaining({ id, start: 0, end: 2 })]);
  });

  it('finds nothing without names', () => {
    expect(createNameMatcher([])('就业')).toEqual([]);
  });
});
