import type { Content } from '#domain/content.ts';
import type { Document } from '#domain/document.ts';
import type { Guide } from '#domain/guide.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Initiative } from '#domain/initiative.ts';
import type { Observation } from '#domain/observation.ts';
import type { PlainDate } from '#domain/plain-date.ts';
import type { Report } from '#domain/report.ts';
import type { Body, Passage, Section } from '#domain/section.ts';
import type { Term } from '#domain/term.ts';

/** The smallest whole things of each kind; a test changes what it is about. */
export const DAY = '2026-11-21' as PlainDate;

export const EMPTY_BODY: Body = { sections: [], text: '' };

/** A passage on line 10, with its links by hand as pairs of address and position. */
export function passage(text: string, ...links: [href: string, at: number][]): Passage {
  return { text, line: 10, links: links.map(([href, at]) => ({ href, at })) };
}

export function section(id: string, heading: string, ...passages: (string | Passage)[]): Section {
  return {
    id,
    level: heading ? 2 : 0,
    heading,
    line: 9,
    passages: passages.map((it) => (typeof it === 'string' ? passage(it) : it)),
    observations: [],
  };
}

export function bodyOf(...sections: Section[]): Body {
  const lines = sections.flatMap((it) => [it.heading, ...it.passages.map(({ text }) => text)]);
  return { sections, text: lines.filter(Boolean).join('\n') };
}

export function report(change: Partial<Report> = {}): Report {
  return {
    id: 'xian-2023',
    title: '某县2023年工作汇报',
    kind: '年度总结',
    place: { level: '县' },
    period: { label: '2023年' },
    issuer: '某县人社局',
    summary: '摘要。',
    masking: '没有遮蔽。',
    notes: [],
    highlights: [],
    published: DAY,
    verified: DAY,
    state: { draft: false },
    body: EMPTY_BODY,
    file: 'content/reports/xian-2023/index.mdx',
    ...change,
  };
}

export function observation(change: Partial<Observation> = {}): Observation {
  return {
    id: 'xian-2023-001',
    indicator: 'xinzeng-jiuye',
    report: 'xian-2023',
    section: 's01',
    kind: 'actual',
    basis: 'period',
    status: 'reported',
    value: 1271,
    unit: '人',
    raw: '1271人',
    place: { level: '县' },
    file: 'content/reports/xian-2023/observations.csv',
    row: 0,
    ...change,
  };
}

/** A number the source hid. */
export function maskedObservation(change: Partial<Observation> = {}): Observation {
  const { value: _, ...rest } = observation({ status: 'masked', raw: '***人' });
  return { ...rest, ...change };
}

export function initiative(id: string, name: string, change: Partial<Initiative> = {}): Initiative {
  return {
    id,
    name,
    aliases: [],
    kind: '计划',
    topic: 'jiuye-chuangye',
    priority: 'B',
    level: '国家',
    region: '全国',
    status: '在行',
    confidence: 'high',
    summary: '一句话。',
    issuers: [],
    basis: [],
    timeline: [],
    figures: [],
    related: [],
    distinct: [],
    sources: [],
    verified: DAY,
    state: { draft: false },
    body: EMPTY_BODY,
    file: `content/initiatives/${id}.mdx`,
    ...change,
  };
}

export function document(id: string, title: string, change: Partial<Document> = {}): Document {
  return {
    id,
    title,
    aliases: [],
    kind: '行政法规',
    issuers: [],
    status: '有效',
    summary: '规定。',
    sources: [],
    verified: DAY,
    file: `content/documents/${id}.yaml`,
    ...change,
  };
}

export function indicator(id: string, name: string, change: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name,
    aliases: [],
    topic: 'jiuye-chuangye',
    unit: '人',
    definition: '数的是人。',
    measure: '计数',
    isRate: false,
    lookAlikes: [],
    file: 'content/indicators/jiuye-chuangye.yaml',
    ...change,
  };
}

export function guide(id: string, change: Partial<Guide> = {}): Guide {
  return {
    id,
    title: '失业了怎么办',
    question: '失业金怎么领',
    aliases: [],
    topic: 'shehui-baozhang',
    summary: '先登记，再申领。',
    who: ['缴费满一年'],
    materials: ['身份证'],
    where: ['窗口'],
    time: [],
    cost: '不收费',
    pitfalls: [],
    initiatives: [],
    documents: [],
    sources: [],
    verified: DAY,
    state: { draft: false },
    body: EMPTY_BODY,
    file: `content/guides/${id}.mdx`,
    ...change,
  };
}

export function term(id: string, name: string, change: Partial<Term> = {}): Term {
  return {
    id,
    name,
    aliases: [],
    topic: 'jiuye-chuangye',
    text: '一个词。',
    documents: [],
    related: [],
    file: 'content/glossary.yaml',
    ...change,
  };
}

export function content(change: Partial<Content> = {}): Content {
  return {
    site: {
      name: '小站',
      description: '示例站点。',
      keywords: ['就业', '社保', '人才'],
      url: 'https://mini.example.org',
      owner: '示例单位',
      contact: '没有',
      phone: '12333',
      feedback: '没有',
      identity: { isVerified: false },
    },
    topics: [],
    reports: [],
    observations: [],
    initiatives: [],
    documents: [],
    indicators: [],
    series: [],
    guides: [],
    terms: [],
    synonyms: [],
    asks: [],
    ...change,
  };
}
