import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { provideLibrary } from '#catalog/library.ts';
import { absolute, OBSERVATION_COLUMNS, observationRecords, observationsCsv } from '#catalog/open-data.ts';
import { dataPackage, indicatorRecords, initiativeRecords, reportRecords } from '#catalog/open-records.ts';
import { buildLibrary } from '#domain/library.ts';
import type { PlainDate } from '#domain/plain-date.ts';
import { seriesOf } from '#tests/charts/facts.ts';
import {
  bodyOf,
  content,
  indicator,
  initiative,
  maskedObservation,
  observation,
  report,
  section,
} from '#tests/domain/samples.ts';

const library = buildLibrary(
  content({
    reports: [
      report({ body: bodyOf(section('', '', '开头。'), section('s01', '就业', '办马兰花计划。')) }),
      report({ id: 'xian-2024', published: '2026-12-01' as PlainDate }),
    ],
    observations: [
      observation({
        period: { label: '2023年', from: '2023-01-01' as PlainDate, to: '2023-12-31' as PlainDate },
        completionPercent: 72.22,
        note: '含“新”，\n\r"旧",等',
      }),
      maskedObservation({ id: 'xian-2023-002', indicator: 'nobody' }),
    ],
    initiatives: [initiative('malanhua', '马兰花计划')],
    indicators: [indicator('xinzeng-jiuye', '城镇新增就业'), indicator('chengzhen-xinzeng-jiuye', '全国')],
    series: [seriesOf([[2024, 1256]])],
  }),
);
provideLibrary(() => library);

const FIELDS = OBSERVATION_COLUMNS.map(({ name }) => name);
const rows = () =>
  parse(observationsCsv(), { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<
    string,
    string
  >[];

describe(observationsCsv, () => {
  it('begins with a byte order mark and ends each row as RFC 4180 says', () => {
    const csv = observationsCsv();
    expect(csv.startsWith('\uFEFFid,indicator,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('quotes cells with commas, quotes and line breaks, and no others', () => {
    expect(observationsCsv()).toContain(',"含“新”，\n\r""旧"",等",https://');
    expect(observationsCsv().match(/"/gu)).toHaveLength(6);
  });

  it('begins no cell of words as a spreadsheet begins a formula, and leaves negative numbers alone', () => {
    const words = ['=cmd|1', ' +1', '＝1', '@SUM(1)', '-1+cmd|1', '-5.2%', '-'];
    provideLibrary(() =>
      buildLibrary(
        content({ observations: words.map((note, row) => observation({ id: `o-${row}`, note })) }),
      ),
    );
    const notes = rows().map((row) => row['note']);
    provideLibrary(() => library);
    expect(notes).toEqual(["'=cmd|1", "' +1", "'＝1", "'@SUM(1)", "'-1+cmd|1", '-5.2%', "'-"]);
  });

  it('says the same as the records', () => {
    const filled = rows().map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell)));
    const records = observationRecords().map((record) =>
      Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)])),
    );
    expect(filled).toEqual(records);
  });

  it('leaves the value of a hidden number blank and gives its status by SDMX', () => {
    expect(rows().map((row) => [row['value'], row['status'], row['obs_status']])).toEqual([
      ['1271', 'reported', 'A'],
      ['', 'masked', 'Q'],
    ]);
  });
});

describe(observationRecords, () => {
  it('has numbers as numbers and leaves out what is not known', () => {
    const [known, hidden] = observationRecords();
    expect(known).toMatchObject({
      value: 1271,
      indicator_name: '城镇新增就业',
      period_from: '2023-01-01',
      completion_percent: 72.22,
      place: '某县',
      url: 'https://mini.example.org/data/o/xian-2023-001/',
    });
    for (const name of ['value', 'indicator_name', 'period_from', 'note'])
      expect(hidden).not.toHaveProperty(name);
  });
});

describe(dataPackage, () => {
  it('describes exactly the columns of the CSV, in their order', () => {
    const [table] = dataPackage().resources;
    expect(table).toMatchObject({ path: 'observations.csv', encoding: 'utf-8' });
    expect(table && 'schema' in table && table.schema.fields.map(({ name }) => name)).toEqual(FIELDS);
    expect(Object.keys(rows()[0] ?? {})).toEqual(FIELDS);
  });

  it('says what each column means, in Chinese', () => {
    for (const { title, description } of OBSERVATION_COLUMNS) {
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(description.length).toBeGreaterThan(3);
    }
  });

  it('was made when the newest report was published, whatever the clock says', () => {
    expect(dataPackage().created).toBe('2026-12-01T00:00:00Z');
  });
});

describe('the records of other things', () => {
  it.each([
    ['indicators', indicatorRecords],
    ['initiatives', initiativeRecords],
    ['reports', reportRecords],
  ])('of %s name no file of ours and carry their address', (kind, read) => {
    for (const record of read()) {
      for (const ours of ['file', 'body', 'state']) expect(record).not.toHaveProperty(ours);
      expect(record.url).toBe(absolute(`/${kind}/${record.id}/`));
    }
  });

  it('give national values with their unit, where there are any', () => {
    const national = indicatorRecords().map((it) => [it.national.map(({ value }) => value), it.nationalUnit]);
    expect(national).toEqual([
      [[], undefined],
      [[1256], '万人'],
    ]);
  });

  it('tell where reports name an initiative', () => {
    expect(initiativeRecords()[0]?.mentions).toEqual([{ report: 'xian-2023', section: 's01' }]);
  });

  it('give the sections of a report that have an address, and its numbers', () => {
    expect(reportRecords()[0]).toMatchObject({
      sections: [{ id: 's01', level: 2, heading: '就业' }],
      observations: ['xian-2023-001', 'xian-2023-002'],
    });
  });
});
