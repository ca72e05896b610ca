import { describe, expect, it } from 'vitest';
import { OBSERVATION_MARK, replaceObservations, sentenceAt, splitSentences } from '#domain/section.ts';

describe(splitSentences, () => {
  it.each([
    ['at full stops', '第一句。第二句。', ['第一句。', '第二句。']],
    ['at exclamation and question marks', '真的！是吗？', ['真的！', '是吗？']],
    ['at semicolons', '一是培训；二是补贴。', ['一是培训；', '二是补贴。']],
    ['at line breaks', '第一行\n第二行', ['第一行', '第二行']],
    ['behind closing quotes', '他说：“好。”然后走了。', ['他说：“好。”', '然后走了。']],
    ['behind closing brackets', '（见附件。）下一句', ['（见附件。）', '下一句']],
    ['behind nested closing marks', '“‘好。’”下一句', ['“‘好。’”', '下一句']],
    ['not at commas and colons', '一，二：三、四', ['一，二：三、四']],
    ['not at points inside numbers', '完成72.22%的任务', ['完成72.22%的任务']],
    ['without spaces around', ' 第一句。 第二句。 ', ['第一句。', '第二句。']],
    ['into nothing when nothing is said', ' \n ', []],
  ])('parts %s', (_, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});

describe(sentenceAt, () => {
  const text = '第一句。 第二句。重复。重复。末句';

  it.each([
    [0, '第一句。'],
    [3, '第一句。'],
    [4, '第二句。'],
    [5, '第二句。'],
    [9, '重复。'],
    [15, '末句'],
    [99, '末句'],
  ])('at position %d is %s', (position, sentence) => {
    expect(sentenceAt(text, position)).toBe(sentence);
  });

  it('is the text itself when there is no sentence', () => {
    expect(sentenceAt('', 0)).toBe('');
  });
});

describe(replaceObservations, () => {
  it('prints every reference and leaves the words around it', () => {
    const text = `新增${OBSERVATION_MARK}{a-001}，增长${OBSERVATION_MARK}{a-002}。`;
    expect(replaceObservations(text, (id) => `[${id}]`)).toBe('新增[a-001]，增长[a-002]。');
  });

  it('leaves braces without the mark alone', () => {
    expect(replaceObservations('{a-001}', () => '!')).toBe('{a-001}');
  });

  it('puts in words with dollar signs as they are', () => {
    expect(replaceObservations(`${OBSERVATION_MARK}{a}`, () => '$&$1')).toBe('$&$1');
  });
});
