import { describe, expect, it } from 'vitest';
import { readMdx } from '#content-files/mdx-entry.ts';

const read = (text: string) => readMdx({ path: 'content/x.mdx', text });

describe(readMdx, () => {
  it.each([
    ['as it is', '---\nname: 甲\n---\n正文'],
    ['with line ends of Windows', '---\r\nname: 甲\r\n---\r\n正文\r\n'],
    ['with a byte order mark', '\uFEFF---\nname: 甲\n---\n正文'],
    ['with spaces behind the second rule', '---\nname: 甲\n---  \n正文'],
    ['with a rule in the text', '---\nname: 甲\n---\n正文\n\n---\n'],
  ])('takes front matter and text apart %s', (_, text) => {
    const { data, issues, body, locate } = read(text);
    expect(data).toEqual({ name: '甲' });
    expect(issues).toEqual([]);
    expect(body.text).toBe('正文');
    expect(locate(['name'])).toEqual({ line: 2, column: 1 });
  });

  it.each([
    ['no front matter', '正文'],
    ['nothing', ''],
    ['a line before it', '\n---\nname: 甲\n---\n'],
    ['no second rule', '---\nname: 甲\n正文'],
    ['nothing between its rules', '---\n---\n正文'],
  ])('asks for front matter in a file with %s', (_, text) => {
    const { data, issues, body } = read(text);
    expect(data).toBeUndefined();
    expect(body.text).toBe('');
    expect(issues).toMatchObject([{ rule: 'front-matter-missing', line: 1, found: '文件开头没有信息栏' }]);
  });

  it.each([
    ['a bare less-than sign', '不到<5人', 6, 3],
    ['a brace', '共{x}人', 6, 2],
    ['a component that is not closed', '<Observation id="a">', 6, 1],
    ['a piece of HTML', '</div>', 6, 1],
    ['a program', '第一段\n\nimport x from "y"', 8, 1],
  ])('names the place of %s and reads no text', (_, words, line, column) => {
    const { data, issues, body } = read(`---\nname: 甲\n---\n\n\n${words}\n`);
    expect(data).toEqual({ name: '甲' });
    expect(issues).toMatchObject([{ level: 'error', file: 'content/x.mdx', line, column }]);
    expect(issues[0]?.fix).toMatch(/\p{Script=Han}/u);
    expect(body.text).toBe('');
  });

  it('names slips of front matter and of the text at once', () => {
    const { data, issues } = read('---\nname: 甲\nname: 乙\n---\n\n</div>\n');
    expect(data).toBeUndefined();
    expect(issues.map(({ rule, line }) => [rule, line])).toEqual([
      ['yaml-syntax', 3],
      ['guard-html', 6],
    ]);
  });

  it('says each slip of front matter once', () => {
    const { issues } = read('---\nname: &x 甲\n---\n正文\n');
    expect(issues).toHaveLength(1);
  });
});
