import { describe, expect, it } from 'vitest';
import { validate } from '#schema/complain.ts';
import { OBSERVATION_COLUMNS, observationSchema, QUALIFIERS } from '#schema/observation.ts';
import { OBSERVATION, type Written } from './smallest-records.ts';

const MASKED = { 状态: '遮蔽', 数值: '', 原文写法: '***人' };
const QUALITATIVE = { 状态: '定性', 数值: '', 原文写法: '全覆盖' };
const read = (fields: Written) => validate(observationSchema, { ...OBSERVATION, ...fields });

describe('a row of numbers', () => {
  it.each([
    ['words become names', { 类型: '目标', 口径: '累计' }, { 类型: 'target', 口径: 'cumulative' }],
    ['change on the year before', { 口径: '同比' }, { 口径: 'year-on-year' }],
    ['a number', { 数值: '72.22' }, { 数值: 72.22 }],
    ['a share with its sign', { 数值: '-1.5％' }, { 数值: -1.5 }],
    ['zero', { 数值: '0' }, { 数值: 0 }],
    ['a completion', { 完成比例: '72.22%' }, { 完成比例: 72.22 }],
    ['a masked value', MASKED, { 状态: 'masked', 数值: undefined }],
    ['words only', QUALITATIVE, { 状态: 'qualitative', 数值: undefined }],
    ['blank cells', {}, { 约数: undefined, 期间: undefined, 完成比例: undefined }],
    [
      'a period',
      { 期间: '2023-H1' },
      { 期间: { label: '2023年上半年', from: '2023-01-01', to: '2023-06-30' } },
    ],
  ])('reads %s', (_, fields, value) => {
    expect(read(fields)).toMatchObject({ value, complaints: [] });
  });

  it.each(QUALIFIERS)('knows the qualifier %s', (qualifier) => {
    expect(read({ 约数: qualifier }).complaints).toEqual([]);
  });

  it.each(['*人', '＊人', 'X人', 'x人', 'Ｘ人', '×人', '○人', '□人', '■人', '某人', '?人', '？人'])(
    'knows the mask of %s',
    (raw) => {
      expect(read({ ...MASKED, 原文写法: raw }).complaints).toEqual([]);
    },
  );

  const NUMBER = { expected: '只写阿拉伯数字，不带单位、逗号和文字，如 1271 或 72.22' };

  it.each<[string, Written, string, object]>([
    ['a number with commas', { 数值: '1,271' }, '数值', { found: '“1,271”', ...NUMBER }],
    ['a number with its unit', { 数值: '1271人' }, '数值', { found: '“1271人”', ...NUMBER }],
    ['a number in Chinese', { 数值: '一千' }, '数值', NUMBER],
    ['a full-width number', { 数值: '１２' }, '数值', NUMBER],
    ['a number in powers', { 数值: '1e3' }, '数值', NUMBER],
    ['no number at all', { 数值: 'NaN' }, '数值', NUMBER],
    ['a completion in words', { 完成比例: '七成' }, '完成比例', NUMBER],
    [
      'a period with dots',
      { 期间: '2023.5' },
      '期间',
      { found: '“2023.5”', expected: expect.stringContaining('2023-05-31（截至）') },
    ],
    [
      'a qualifier nobody knows',
      { 约数: '大概' },
      '约数',
      { expected: expect.stringContaining('约、近、超') },
    ],
    ['a status nobody knows', { 状态: '公开' }, '状态', { expected: '只能是：已公开、遮蔽、定性' }],
    ['a section without a letter', { 章节: '1' }, '章节', { found: '“1”' }],
    ['an id with capitals', { 编号: 'Xian-001' }, '编号', { found: '“Xian-001”' }],
    [
      'a value and a mask at once',
      { ...MASKED, 数值: '7' },
      '数值',
      { found: '状态是“遮蔽”，却又填了数值 7', fix: expect.stringContaining('清空数值') },
    ],
    [
      'a value on words only',
      { ...QUALITATIVE, 数值: '0' },
      '数值',
      { found: '状态是“定性”，却又填了数值 0', fix: expect.stringContaining('清空数值') },
    ],
    [
      'a public value that is absent',
      { 数值: '' },
      '数值',
      { found: '状态是“已公开”，数值却空着', fix: expect.stringContaining('把状态改成“遮蔽”') },
    ],
    [
      'a mask that the source does not show',
      { ...MASKED, 原文写法: '1271人' },
      '原文写法',
      { found: '状态是“遮蔽”，原文写法“1271人”里却没有遮蔽符' },
    ],
    [
      'a completion without a number',
      { ...MASKED, 完成比例: '50' },
      '完成比例',
      { found: '有完成比例 50%，却没有数值', fix: expect.stringContaining('清空完成比例') },
    ],
  ])('refuses %s', (_, fields, column, says) => {
    expect(read(fields).complaints).toMatchObject([{ path: [column], field: column, ...says }]);
  });

  it('has the columns of the schema, in their order', () => {
    expect(Object.keys(observationSchema.shape)).toEqual([...OBSERVATION_COLUMNS]);
  });
});
