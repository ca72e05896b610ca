import { describe, expect, it } from 'vitest';
import { readYaml } from '#content-files/yaml-record.ts';

const read = (...lines: string[]) => readYaml({ path: 'content/x.yaml', text: lines.join('\n') });

describe(readYaml, () => {
  it('reads text as data, dates as they are written', () => {
    const { data, issues } = read('name: 马兰花', 'verified: 2026-11-21', 'list: [1, true]');
    expect(data).toEqual({ name: '马兰花', verified: '2026-11-21', list: [1, true] });
    expect(issues).toEqual([]);
  });

  it.each<[string, string[], [number, number][], string]>([
    ['a field written twice', ['a: 1', 'a: 2'], [[2, 1]], '同一个字段写了两次'],
    ['a lone quote', ['a: "x', 'b: 1'], [[2, 5]], '引号或括号没有成对'],
    ['a lone bracket', ['a: {b: 1', ''], [[2, 1]], '引号或括号没有成对'],
    ['a tab', ['a:', '\tb: 1'], [[2, 1]], '用了制表符缩进，要用空格'],
    ['a colon in a value', ['a: b: c'], [[1, 4]], '这里的冒号让人分不清哪是字段、哪是内容'],
    [
      'a slip that the parser stumbles over twice',
      ['a: 1', '  b: 2'],
      [[1, 4]],
      '这里的冒号让人分不清哪是字段、哪是内容',
    ],
    ['one bracket too many', ['{a: 1}}'], [[1, 7]], '这里有多出来的符号'],
    ['two documents', ['a: 1', '---', 'b: 2'], [[2, 1]], '这里的写法读不懂（MULTIPLE_DOCS）'],
    ['an anchor', ['a: 1', 'b: &x 1'], [[2, 7]], '这里用了锚点“&x”。'],
    ['a merge', ['<<: {a: 1}'], [[1, 1]], '字段名不能叫“<<”。'],
  ])('gives no data and one place for %s', (_, lines, places, found) => {
    const { data, issues } = read(...lines);
    expect(data).toBeUndefined();
    expect(issues.map(({ line, column }) => [line, column])).toEqual(places);
    expect(issues[0]).toMatchObject({ level: 'error', file: 'content/x.yaml', found });
    for (const { expected, fix } of issues) expect(expected + fix).toMatch(/\p{Script=Han}/u);
  });

  it('names slips on several lines at once', () => {
    expect(read('a: b: c', 'd: 1', 'd: 2').issues.map(({ line }) => line)).toEqual([1, 3]);
  });

  describe('locate', () => {
    const { locate } = read(
      'name: 甲',
      'basis:',
      '  - document: fa',
      '    articles: 第一条',
      '  - document: tiaoli',
      'list: [a, b]',
    );

    it.each([
      ['a field', ['name'], 1, 1],
      ['an item of a list', ['basis', 1], 5, 5],
      ['a field of an item', ['basis', 0, 'articles'], 4, 5],
      ['an item on one line', ['list', 1], 6, 11],
      ['a missing field of an item, at the item', ['basis', 1, 'articles'], 5, 5],
      ['a missing field, at the record', ['none'], 1, 1],
      ['a missing item, at its list', ['list', 9], 6, 1],
      ['a field inside a text, at the text', ['name', 'deeper'], 1, 1],
      ['the record', [], 1, 1],
    ])('finds %s', (_, path, line, column) => {
      expect(locate(path)).toEqual({ line, column });
    });

    it('counts from the first line of the file where YAML is only a part of it', () => {
      const text = '---\nname: 甲\n---\n';
      expect(readYaml({ path: 'x.mdx', text }, 'name: 甲', 4).locate(['name'])).toEqual({
        line: 2,
        column: 1,
      });
    });
  });
});
