import type { Indicator } from '#domain/indicator.ts';
import type { Observation } from '#domain/observation.ts';
import type { ObservationInContext } from '#domain/observation-in-context.ts';
import type { PlainDate } from '#domain/plain-date.ts';
import type { Report } from '#domain/report.ts';
import type { Series, SeriesPoint } from '#domain/series.ts';

export const indicator: Indicator = {
  id: 'chengzhen-xinzeng-jiuye',
  name: '城镇新增就业',
  aliases: [],
  topic: 'jiuye-chuangye',
  unit: '人',
  definition: '报告期内城镇新就业人数减去自然减员人数。',
  measure: '计数',
  isRate: false,
  lookAlikes: [],
  file: 'content/indicators/jiuye-chuangye.yaml',
};

const report: Report = {
  id: 'xian-2023-shangbannian',
  title: '某县2023年上半年工作汇报',
  kind: '工作汇报',
  place: { level: '县' },
  period: { label: '2023年上半年' },
  issuer: '某县人社局',
  summary: '',
  masking: '',
  notes: [],
  highlights: [],
  published: '2026-01-01' as PlainDate,
  verified: '2026-01-01' as PlainDate,
  state: { draft: false },
  body: { sections: [], text: '' },
  file: 'content/reports/xian-2023-shangbannian/index.mdx',
};

/** A reported actual value; each test changes one thing. */
export function record(name: string, change: Partial<Observation> = {}): ObservationInContext {
  const observation: Observation = {
    id: `r-${name}`,
    indicator: name,
    report: report.id,
    section: 's01',
    kind: 'actual',
    basis: 'period',
    status: 'reported',
    value: 1271,
    unit: '人',
    raw: '1271人',
    place: { level: '县' },
    file: 'observations.csv',
    row: 0,
    ...change,
  };
  return { observation, indicator: { ...indicator, id: name, name }, report };
}

/** A national series from pairs of year and value. */
export function seriesOf(
  pairs: readonly (readonly [number, number])[],
  change: Partial<SeriesPoint> = {},
): Series {
  const source = { title: '统计公报', publisher: '人力资源社会保障部' };
  return {
    indicator: indicator.id,
    unit: '万人',
    points: pairs.map(([year, value]) => ({ year, value, source, confidence: 'high', ...change })),
    file: 'content/series/chengzhen-xinzeng-jiuye.csv',
  };
}
