import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeField, keysAt, validate } from '#schema/complain.ts';
import { field, text } from '#schema/field.ts';
import { guideSchema } from '#schema/guide.ts';
import { initiativeSchema } from '#schema/initiative.ts';
import { observationSchema } from '#schema/observation.ts';
import { topicsSchema } from '#schema/topic.ts';
import { change, GUIDE, INITIATIVE, TOPIC } from './smallest-records.ts';

const complaintsAbout = (fields: object) =>
  validate(initiativeSchema, change(INITIATIVE, { ...fields })).complaints;

describe(validate, () => {
  it('gives the value of a right record, with what was left out filled in', () => {
    const { value } = validate(initiativeSchema, INITIATIVE);
    expect(value).toMatchObject({ name: '马兰花计划', aliases: [], draft: false });
    expect(value).not.toHaveProperty('until');
  });

  it.each([
    ['an absent field', { name: undefined }, 'field-missing', '没有写'],
    ['a field with nothing behind it', { name: null }, 'field-value', '空着'],
    ['an empty text', { name: '' }, 'field-value', '空着'],
    ['a number for a text', { name: 2023 }, 'field-value', '“2023”'],
    ['yes for a text', { name: true }, 'field-value', '“true”'],
    ['a list for a text', { name: ['a', 'b'] }, 'field-value', '一个列表（2项）'],
    ['a group for a text', { name: { a: 1 } }, 'field-value', '一组字段'],
  ])('says what it found: %s', (_, fields, rule, found) => {
    expect(complaintsAbout(fields)).toEqual([
      {
        rule,
        level: 'error',
        path: ['name'],
        field: '名称（name）',
        found,
        expected: '名称：通行的全称，不带括号补充',
        fix: '改成这样：马兰花计划',
      },
    ]);
  });

  it('says that a list lacks its first item', () => {
    const { complaints } = validate(guideSchema, { ...GUIDE, who: [] });
    expect(complaints).toMatchObject([
      { path: ['who'], found: '一条也没有', fix: '改成这样：["缴费满一年"]' },
    ]);
  });

  it('lists the words to choose from', () => {
    expect(complaintsAbout({ status: '进行中' })).toMatchObject([
      { path: ['status'], found: '“进行中”', expected: '只能是：在行、有期限、已到期、地方实践、待核实' },
    ]);
  });

  it('pins a fault inside lists and groups to its own field', () => {
    const basis = [{ document: 'fa' }, { document: '社会保险法' }];
    expect(
      complaintsAbout({ basis, answers: { who: [''], what: ['x'], how: ['x'], where: ['x'] } }),
    ).toMatchObject([
      { path: ['answers', 'who', 0], field: '谁能享受（who）', found: '空着' },
      { path: ['basis', 1, 'document'], field: '文件编号（document）', found: '“社会保险法”' },
    ]);
  });

  it('names every fault at once', () => {
    const complaints = complaintsAbout({ name: undefined, kind: '其他', verified: '2023.5.1', ad: 1 });
    expect(complaints.map(({ path }) => path.join())).toEqual(['name', 'kind', 'verified', 'ad']);
  });

  it.each([
    ['nmae', 'name'],
    ['Name', 'name'],
    ['stated', 'started'],
    ['basics', 'basis'],
    ['confidense', 'confidence'],
  ])('takes %s for %s', (key, meant) => {
    expect(complaintsAbout({ [key]: 'x' })).toMatchObject([{ path: [key], fix: `是不是想写“${meant}”？` }]);
  });

  it('suggests the nearest field, not the first near one', () => {
    const answers = { who: ['x'], what: ['x'], how: ['x'], where: ['x'], wher: ['x'] };
    expect(complaintsAbout({ answers })).toMatchObject([
      {
        path: ['answers', 'wher'],
        expected: '可用的字段：who、what、how、where',
        fix: '是不是想写“where”？',
      },
    ]);
  });

  it('suggests no field that shares nothing with what was written', () => {
    expect(validate(topicsSchema, [{ ...TOPIC, no: 1 }]).complaints).toMatchObject([
      { path: [0, 'no'], fix: '删掉这一项，或改成上面的字段名' },
    ]);
  });

  it('points to the manual where a field has no description', () => {
    const schema = z.strictObject({ bare: z.string() });
    expect(validate(schema, { bare: 1 }).complaints).toMatchObject([
      { field: 'bare', expected: '按字段说明填写', fix: '改成这样：见 docs/writing-content.md' },
    ]);
  });
});

describe(describeField, () => {
  const schema = z.strictObject({
    list: field(
      z.array(z.strictObject({ inner: field(text, '里', '里面的', 'x') })).default([]),
      '表',
      '外面的',
      [],
    ),
    maybe: field(z.union([z.literal(''), text]).exactOptional(), '或', '可写可不写', 'y'),
  });

  it.each([
    ['a field', ['maybe'], '或'],
    ['a list behind its default', ['list'], '表'],
    ['an item of a list, which speaks for the list', ['list', 3], '表'],
    ['a field of an item', ['list', 3, 'inner'], '里'],
    ['a field nobody has, which leaves the word to its owner', ['list', 3, 'none'], '表'],
  ])('describes %s', (_, path, title) => {
    expect(describeField(schema, path)?.title).toBe(title);
  });

  it.each([
    ['the whole record', []],
    ['an unknown field', ['none', 'deeper']],
  ])('says nothing of %s', (_, path) => {
    expect(describeField(schema, path)).toBeUndefined();
  });
});

describe(keysAt, () => {
  it.each([
    ['an item of a list with a default', guideSchema, ['time', 0], ['limit', 'text', 'document', 'articles']],
    ['a group that may be absent', initiativeSchema, ['answers'], ['who', 'what', 'how', 'where']],
    ['an item of a list', topicsSchema, [0, 'needs', 0], ['want', 'initiatives', 'guides']],
    ['a text, which has none', initiativeSchema, ['name'], []],
    ['a field nobody has', initiativeSchema, ['none', 'deeper'], []],
  ])('names the fields of %s', (_, schema, path, keys) => {
    expect(keysAt(schema, path)).toEqual(keys);
  });

  it('sees through the checks of a row', () => {
    expect(keysAt(observationSchema, [])).toContain('完成比例');
  });
});
