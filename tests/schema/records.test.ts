import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { validate } from '#schema/complain.ts';
import { documentSchema } from '#schema/document.ts';
import { initiativeSchema } from '#schema/initiative.ts';
import { takePublication } from '#schema/publication.ts';
import { reportSchema } from '#schema/report.ts';
import { SERIES_COLUMNS, seriesRowSchema } from '#schema/series.ts';
import { siteSchema } from '#schema/site.ts';
import * as smallest from './smallest-records.ts';

const FAULTS: [string, z.ZodType, smallest.Written, smallest.Written, string][] = [
  ['an alias of one character', initiativeSchema, smallest.INITIATIVE, { aliases: ['社'] }, 'aliases.0'],
  ['an alias of mere marks', initiativeSchema, smallest.INITIATIVE, { aliases: ['——'] }, 'aliases.0'],
  [
    'a document number in square brackets',
    documentSchema,
    smallest.DOCUMENT,
    { number: '国办发[2017]47号' },
    'number',
  ],
  [
    'a document number in round brackets',
    documentSchema,
    smallest.DOCUMENT,
    { number: '国办发（2017）47号' },
    'number',
  ],
  [
    'a document number with 第',
    documentSchema,
    smallest.DOCUMENT,
    { number: '国办发〔2017〕第47号' },
    'number',
  ],
  [
    'a document number with a zero',
    documentSchema,
    smallest.DOCUMENT,
    { number: '国办发〔2017〕07号' },
    'number',
  ],
  ['a kind of document nobody knows', documentSchema, smallest.DOCUMENT, { kind: '通知' }, 'kind'],
  ['an address that runs', documentSchema, smallest.DOCUMENT, { url: 'javascript:alert(1)' }, 'url'],
  [
    'a source without a publisher',
    documentSchema,
    smallest.DOCUMENT,
    { sources: [{ title: 'x' }] },
    'sources.0.publisher',
  ],
  ['a topic nobody has', initiativeSchema, smallest.INITIATIVE, { topic: 'jiuye' }, 'topic'],
  [
    'an event without its date',
    initiativeSchema,
    smallest.INITIATIVE,
    { timeline: [{ event: 'x' }] },
    'timeline.0.date',
  ],
  [
    'one answer of four',
    initiativeSchema,
    smallest.INITIATIVE,
    { answers: { who: ['x'], what: ['x'], how: ['x'] } },
    'answers.where',
  ],
  ['a draft that is neither', initiativeSchema, smallest.INITIATIVE, { draft: '是' }, 'draft'],
  [
    'a period without words',
    reportSchema,
    smallest.REPORT,
    { period: { from: '2023-01-01' } },
    'period.label',
  ],
  [
    'a remark on a section without an id',
    reportSchema,
    smallest.REPORT,
    { notes: [{ section: '一', text: 'x' }] },
    'notes.0.section',
  ],
  ['a level nobody knows', reportSchema, smallest.REPORT, { level: '乡' }, 'level'],
  ['a year of two digits', seriesRowSchema, smallest.SERIES_ROW, { 年份: '24' }, '年份'],
  ['a value with a comma', seriesRowSchema, smallest.SERIES_ROW, { 数值: '1,256' }, '数值'],
  ['a missing year with a blank value', seriesRowSchema, smallest.SERIES_ROW, { 数值: '' }, '数值'],
  [
    'a source address that runs',
    seriesRowSchema,
    smallest.SERIES_ROW,
    { 来源链接: 'javascript:alert(1)' },
    '来源链接',
  ],
  ['low confidence in a national value', seriesRowSchema, smallest.SERIES_ROW, { 可信度: '低' }, '可信度'],
  ['two keywords', siteSchema, smallest.SITE, { keywords: ['a', 'b'] }, 'keywords'],
  [
    'a site code nobody knows',
    siteSchema,
    smallest.SITE,
    { identity: { verified: true, bei: 'x' } },
    'identity.bei',
  ],
];

describe('a record', () => {
  it.each(FAULTS)('is refused for %s, at its field alone', (_, schema, record, fields, path) => {
    const { complaints } = validate(schema, { ...record, ...fields });
    expect(complaints.map((complaint) => complaint.path.join('.'))).toEqual([path]);
  });

  it.each(['国务院令第258号', '人社部发〔2026〕39号', '国办发〔2017〕100号'])(
    'may have a document number as it is printed: %s',
    (number) => {
      expect(validate(documentSchema, { ...smallest.DOCUMENT, number }).complaints).toEqual([]);
    },
  );

  it.each([
    ['高', 'high'],
    ['中', 'medium'],
  ])('of a national value says its confidence: %s', (word, confidence) => {
    expect(seriesRowSchema.parse({ ...smallest.SERIES_ROW, 可信度: word }).可信度).toBe(confidence);
  });

  it('of a national value has the columns of the schema, in their order', () => {
    expect(Object.keys(seriesRowSchema.shape)).toEqual([...SERIES_COLUMNS]);
  });
});

describe(takePublication, () => {
  it('parts what is shown when from what the page says', () => {
    const record = reportSchema.parse({ ...smallest.REPORT, draft: true, supersededBy: 'shi-2024' });
    const [state, rest] = takePublication(record);
    expect(state).toEqual({ draft: true, published: '2026-11-21', supersededBy: 'shi-2024' });
    expect(rest).toMatchObject({ title: smallest.REPORT['title'], published: '2026-11-21' });
    expect(rest).not.toHaveProperty('draft');
    expect(rest).not.toHaveProperty('supersededBy');
  });

  it('leaves out what was not written', () => {
    const [state] = takePublication(initiativeSchema.parse(smallest.INITIATIVE));
    expect(state).toEqual({ draft: false });
  });
});
