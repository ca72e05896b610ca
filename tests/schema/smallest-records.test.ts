import { describe, expect, it } from 'vitest';
import { keysAt, validate } from '#schema/complain.ts';
import { change, SMALLEST } from './smallest-records.ts';

describe.each(SMALLEST)('the smallest $name', ({ schema, record, isList }) => {
  const validateOne = (fields: object) => validate(schema, isList ? [fields] : fields);
  const base = isList ? [0] : [];

  it('is valid', () => {
    expect(validateOne(record).complaints).toEqual([]);
  });

  it.each(Object.keys(record).filter((key) => record[key] !== ''))('is not valid without %s', (key) => {
    const { value, complaints } = validateOne(change(record, { [key]: undefined }));
    expect(value).toBeUndefined();
    expect(complaints).toEqual([
      expect.objectContaining({
        rule: 'field-missing',
        level: 'error',
        path: [...base, key],
        field: expect.stringContaining(key),
        found: '没有写',
      }),
    ]);
  });

  it.each(Object.keys(record))('says in Chinese what is wrong with %s, and what to write', (key) => {
    const { complaints } = validateOne({ ...record, [key]: { what: 'ever' } });
    expect(complaints.length).toBeGreaterThan(0);
    for (const { path, found, expected, fix } of complaints) {
      expect(path.slice(0, base.length + 1)).toEqual([...base, key]);
      for (const words of [found, expected, fix]) expect(words).toMatch(/\p{Script=Han}/u);
      expect(found + expected + fix).not.toMatch(/undefined|null|NaN|Invalid|object/u);
    }
  });

  it('is not valid with a field nobody knows', () => {
    const { complaints } = validateOne({ ...record, jiaose: 'x' });
    expect(complaints).toEqual([
      {
        rule: 'field-unknown',
        level: 'error',
        path: [...base, 'jiaose'],
        field: 'jiaose',
        found: '不认识的字段“jiaose”',
        expected: `可用的字段：${keysAt(schema, base).join('、')}`,
        fix: '删掉这一项，或改成上面的字段名',
      },
    ]);
  });

  it('is a group of fields, nothing else', () => {
    for (const other of ['文字', 5, null, undefined, []]) {
      expect(validate(schema, isList ? [other] : other).value).toBeUndefined();
    }
  });
});
