import { describe, expect, it } from 'vitest';
import { readProse } from '#content-files/prose.ts';

const read = (path: string, ...lines: string[]) => readProse({ path, text: lines.join('\n') });
/** The words that are left, each where it stood. */
const words = (path: string, ...lines: string[]) =>
  read(path, ...lines)
    .text.split(/[\0\n]+/u)
    .filter((part) => part.trim());

describe(readProse, () => {
  it.each([
    ['an MDX file', 'x.mdx', ['---', 'name: 马兰花', '---', '', '正文<Observation id="a" />。']],
    ['a YAML file', 'x.yaml', ['title: "失业保险条例"', 'url: https://example.org']],
    ['a CSV', 'x.csv', ['编号,说明', 'a,含离退休人数']],
  ])('keeps every position of %s', (_, path, lines) => {
    const { text, source } = read(path, ...lines);
    expect(text).toHaveLength(source.length);
    for (const [at, char] of [...text].entries()) if (char !== '\0') expect(char).toBe(source[at]);
  });

  it.each<[string, string, string[], string[]]>([
    [
      'the text and the words of the front matter',
      'x.mdx',
      ['---', 'name: 马兰花', 'kind: 计划', '---', '正文。'],
      ['马兰花', '正文。'],
    ],
    ['no components', 'x.mdx', ['---', 'a: 1', '---', '新增<Observation id="a" />人'], ['新增', '人']],
    [
      'the words of a link, not its address',
      'x.mdx',
      ['---', 'a: 1', '---', '看[条例](/documents/a/)吧'],
      ['看[条例]', '吧'],
    ],
    ['no ids of headings', 'x.mdx', ['---', 'a: 1', '---', '## 一、就业 [#s01]'], ['## 一、就业 ']],
    ['no code', 'x.mdx', ['---', 'a: 1', '---', '用`码`，', '```', '块', '```', '完'], ['用', '，', '完']],
    ['no entities', 'x.mdx', ['---', 'a: 1', '---', '不到&lt;5人'], ['不到', '5人']],
    ['a file without front matter', 'x.mdx', ['正文'], ['正文']],
    [
      'text in YAML, without quotes, ids and addresses',
      'x.yaml',
      ['title: "条例"', 'id: a-b', 'url: https://a.org', 'see: a-b', 'n: 5'],
      ['条例'],
    ],
    ['items of lists in YAML', 'x.yaml', ['who:', '  - 失业的人', 'related: [马兰花]'], ['失业的人']],
    ['remarks of a CSV', 'x.csv', ['编号,说明', 'a,含离退休人数'], ['说明', '含离退休人数']],
  ])('reads %s', (_, path, lines, found) => {
    expect(words(path, ...lines)).toEqual(found);
  });
});
