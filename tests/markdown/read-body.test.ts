import { describe, expect, it } from 'vitest';
import { OBSERVATION_MARK } from '#domain/section.ts';
import { parseMdx } from '#markdown/parse.ts';
import { readBody } from '#markdown/read-body.ts';

const read = (...lines: string[]) => readBody(parseMdx(lines.join('\n')));
const mark = (id: string) => `${OBSERVATION_MARK}{${id}}`;
/** Text and line of every passage of the first section. */
const passages = (...lines: string[]) =>
  read(...lines).sections[0]?.passages.map(({ text, line }) => [text, line]);

describe(readBody, () => {
  it('parts a text at its headings, each with id, level and line', () => {
    const { sections } = read(
      '开头。',
      '',
      '## 一、就业 [#s01]',
      '',
      '内容。',
      '',
      '### （一）培训',
      '',
      '### 空 [#s03]',
    );
    expect(sections.map(({ id, level, heading, line }) => [id, level, heading, line])).toEqual([
      ['', 0, '', 1],
      ['s01', 2, '一、就业', 3],
      ['', 3, '（一）培训', 7],
      ['s03', 3, '空', 9],
    ]);
  });

  it.each([
    ['a text that begins with a heading', ['## 一 [#s01]'], ['s01']],
    ['front matter alone', ['---', 'title: x', '---'], []],
    ['nothing', [''], []],
  ])('makes no section of its own for %s', (_, lines, ids) => {
    expect(read(...lines).sections.map(({ id }) => id)).toEqual(ids);
  });

  it('counts lines from the first of the file, front matter included', () => {
    expect(passages('---', 'title: x', '---', '', '第一段。')).toEqual([['第一段。', 5]]);
  });

  it.each<[string, string[], [string, number][]]>([
    [
      'each paragraph',
      ['第一段。', '', '第二段。'],
      [
        ['第一段。', 1],
        ['第二段。', 3],
      ],
    ],
    [
      'each item of a list',
      ['- 一', '- 二', '  - 三'],
      [
        ['一', 1],
        ['二', 2],
        ['三', 3],
      ],
    ],
    [
      'each cell of a table',
      ['| 甲 | 乙 |', '|--|--|', '| 1 | 2 |'],
      [
        ['甲', 1],
        ['乙', 1],
        ['1', 3],
        ['2', 3],
      ],
    ],
    ['the words of a quotation', ['> 引文。'], [['引文。', 1]]],
    ['words in bold and in code', ['很**重**要的`码`'], [['很重要的码', 1]]],
    ['a line break', ['上  ', '下'], [['上\n下', 1]]],
    ['no blocks of code', ['```', '代码', '```', '', '正文'], [['正文', 5]]],
    ['no words of pictures', ['![图](/a.png)', '', '正文'], [['正文', 3]]],
  ])('reads %s', (_, lines, found) => {
    expect(passages(...lines)).toEqual(found);
  });

  it('marks observations where they stand and lists them in reading order', () => {
    const { sections } = read(
      '新增<Observation id="a-1" />，',
      '',
      '<Observation id="b-2" />',
      '',
      '| <Observation id="c" /> |',
      '|--|',
    );
    expect(sections[0]?.passages.map(({ text }) => text)).toEqual([
      `新增${mark('a-1')}，`,
      mark('b-2'),
      mark('c'),
    ]);
    expect(sections[0]?.observations).toEqual(['a-1', 'b-2', 'c']);
  });

  it.each([
    ['the usual words', '<Masked kind="place" />', '在某地办'],
    ['the words given', '<Masked kind="place" as="某县" />', '在某县办'],
    ['a word for a kind nobody knows', '<Masked kind="colour" />', '在某办'],
  ])('says what is hidden in %s', (_, masked, text) => {
    expect(passages(`在${masked}办`)).toEqual([[text, 1]]);
  });

  it.each([
    ['plain words', '依据[条例](/documents/tiaoli/)办', 2],
    ['bold words', '**依据**[条例](/documents/tiaoli/)', 2],
    ['an observation', '<Observation id="a" />人，[条例](/documents/tiaoli/)', `${mark('a')}人，`.length],
    ['hidden words', '在<Masked kind="name" />，[条例](/documents/tiaoli/)', '在某单位，'.length],
    ['nothing', '[条例](/documents/tiaoli/)', 0],
  ])('knows where a link by hand begins behind %s', (_, source, at) => {
    const [passage] = read(source).sections[0]?.passages ?? [];
    expect(passage?.links).toEqual([{ href: '/documents/tiaoli/', at }]);
    expect(passage?.text.slice(at, at + 2)).toBe('条例');
  });

  it('gives the whole text without markup and ids', () => {
    expect(read('开头。', '', '## 一、**就业** [#s01]', '', '- 甲', '- 乙').text).toBe(
      '开头。\n一、就业\n甲\n乙',
    );
  });

  it.each([
    ['**《办法》**出台', '《办法》出台'],
    ['该项目**“马兰花计划”**是重点', '该项目“马兰花计划”是重点'],
    ['**参保人数：**47081人', '参保人数：47081人'],
  ])('reads bold Chinese beside marks without stars: %s', (source, text) => {
    expect(read(source).text).toBe(text);
  });
});
