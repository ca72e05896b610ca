import { describe, expect, it } from 'vitest';
import { findMentions, namedIn } from '#domain/mention.ts';
import { createNameMatcher } from '#domain/name-matcher.ts';
import { type Body, OBSERVATION_MARK, type Section } from '#domain/section.ts';
import { maskedObservation, observation, passage, report, section, bodyOf as sectionsOf } from './samples.ts';

const matchNames = createNameMatcher([
  ['就业促进法', { kind: 'document', id: 'jiuye-cujin-fa' }],
  ['就业见习', { kind: 'initiative', id: 'jiuye-jianxi' }],
  ['马兰花计划', { kind: 'initiative', id: 'malanhua' }],
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

describe(findMentions, () => {
  const records = [observation({ id: 'a-001' }), maskedObservation({ id: 'a-002' })];
  const recordById = new Map(records.map((it) => [it.id, it]));
  const find = (...sections: Section[]) =>
    findMentions(report({ body: sectionsOf(...sections) }), matchNames, recordById);
  /** Initiative, section and sentence of each mention. */
  const rows = (...sections: Section[]) =>
    find(...sections).map((it) => [it.initiative, it.section, it.sentence]);

  it('says which initiative, in which section of which report, with the sentence', () => {
    expect(find(section('s01', '就业', '办了培训。推进就业见习。效果好。'))).toEqual([
      { initiative: 'jiuye-jianxi', report: 'xian-2023', section: 's01', sentence: '推进就业见习。' },
    ]);
  });

  it.each<[string, Section, string[][]]>([
    [
      'once, with its first sentence, however often a section names it',
      section('s01', '就业', '推进就业见习。', '再说就业见习。'),
      [['jiuye-jianxi', 's01', '推进就业见习。']],
    ],
    [
      'every one of a sentence',
      section('s01', '就业', '马兰花计划和就业见习。'),
      [
        ['malanhua', 's01', '马兰花计划和就业见习。'],
        ['jiuye-jianxi', 's01', '马兰花计划和就业见习。'],
      ],
    ],
    [
      'one that only a heading names',
      section('s01', '就业见习', '办了。'),
      [['jiuye-jianxi', 's01', '就业见习']],
    ],
    [
      'one of a heading with the sentence of the text that names it too',
      section('s01', '就业见习', '推进就业见习。'),
      [['jiuye-jianxi', 's01', '推进就业见习。']],
    ],
    [
      'one that is linked by hand, with the sentence of the link',
      section('s01', '就业', passage('先办培训。这个计划很好。', ['/initiatives/malanhua/#how', 5])),
      [['malanhua', 's01', '这个计划很好。']],
    ],
    ['none for a document', section('s01', '就业', '就业促进法'), []],
    [
      'none for a link to another kind',
      section('s01', '就业', passage('法', ['/documents/malanhua/', 0])),
      [],
    ],
  ])('finds %s', (_, part, found) => {
    expect(rows(part)).toEqual(found);
  });

  it('finds one again in another section', () => {
    const found = rows(section('', '', '推进就业见习。'), section('s02', '二', '就业见习。'));
    expect(found.map(([, id]) => id)).toEqual(['', 's02']);
  });

  it('prints the numbers of the sentence, hidden ones as hidden, and leaves out unknown ones', () => {
    const mark = (id: string) => `${OBSERVATION_MARK}{${id}}`;
    const text = `就业见习${mark('a-001')}，补贴${mark('a-002')}，岗位${mark('a-999')}。`;
    expect(rows(section('s01', '', text))).toEqual([
      ['jiuye-jianxi', 's01', '就业见习1271人，补贴原文未公开（人），岗位。'],
    ]);
  });
});
