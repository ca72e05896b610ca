import type { z } from 'zod';
import { asksSchema } from '#schema/asks.ts';
import { documentSchema } from '#schema/document.ts';
import { glossarySchema, synonymsSchema } from '#schema/glossary.ts';
import { guideSchema } from '#schema/guide.ts';
import { indicatorFileSchema } from '#schema/indicator.ts';
import { initiativeSchema } from '#schema/initiative.ts';
import { OBSERVATION_COLUMNS, observationSchema } from '#schema/observation.ts';
import { reportSchema } from '#schema/report.ts';
import { SERIES_COLUMNS, seriesRowSchema } from '#schema/series.ts';
import { siteSchema } from '#schema/site.ts';
import { topicsSchema } from '#schema/topic.ts';

export type Written = Record<string, unknown>;

/** The fewest fields that each schema accepts, as an editor writes them. */
export const REPORT: Written = {
  title: '某县2023年工作汇报',
  kind: '年度总结',
  level: '县',
  period: { label: '2023年' },
  issuer: '某县人社局',
  summary: '摘要。',
  masking: '没有遮蔽。',
  published: '2026-11-21',
  verified: '2026-11-21',
};

export const INITIATIVE: Written = {
  name: '马兰花计划',
  kind: '计划',
  topic: 'jiuye-chuangye',
  priority: 'B',
  level: '国家',
  region: '全国',
  status: '在行',
  confidence: 'high',
  summary: '免费的创业培训。',
  verified: '2026-11-21',
};

export const DOCUMENT: Written = {
  title: '失业保险条例',
  kind: '行政法规',
  status: '有效',
  summary: '规定失业保险。',
  verified: '2026-11-21',
};

export const GUIDE: Written = {
  title: '失业了怎么办',
  question: '失业金怎么领',
  topic: 'shehui-baozhang',
  summary: '先登记，再申领。',
  who: ['缴费满一年'],
  materials: ['身份证'],
  where: ['窗口'],
  cost: '不收费',
  verified: '2026-11-21',
};

export const INDICATOR: Written = {
  id: 'xinzeng-jiuye',
  name: '城镇新增就业',
  unit: '人',
  definition: '数的是人。',
  measure: '计数',
};

export const TERM: Written = {
  id: 'shebao',
  name: '社保',
  topic: 'shehui-baozhang',
  text: '养老、失业、工伤三项保险。',
};

export const TOPIC: Written = {
  id: 'jiuye-chuangye',
  name: '就业创业',
  summary: '找工作。',
  introduction: ['给新来的人。'],
};

export const SITE: Written = {
  name: '小站',
  description: '示例站点。',
  keywords: ['就业', '社保', '人才'],
  url: 'https://mini.example.org',
  owner: '示例单位',
  contact: '没有',
  phone: '12333',
  feedback: '没有',
  identity: { verified: false },
};

const blanks = (columns: readonly string[]) => Object.fromEntries(columns.map((column) => [column, '']));

/** A row of observations.csv: what is not needed is blank. */
export const OBSERVATION: Written = {
  ...blanks(OBSERVATION_COLUMNS),
  编号: 'xian-2023-001',
  指标: 'xinzeng-jiuye',
  类型: '实绩',
  口径: '当期',
  状态: '已公开',
  数值: '1271',
  单位: '人',
  原文写法: '1271人',
  章节: 's01',
};

export const SERIES_ROW: Written = {
  ...blanks(SERIES_COLUMNS),
  年份: '2024',
  数值: '1256',
  单位: '万人',
  来源: '统计公报',
  发布机构: '人力资源社会保障部',
  可信度: '高',
};

/** Every schema with its smallest record; lists hold one. */
export const SMALLEST: readonly { name: string; schema: z.ZodType; record: Written; isList?: true }[] = [
  { name: 'report', schema: reportSchema, record: REPORT },
  { name: 'initiative', schema: initiativeSchema, record: INITIATIVE },
  { name: 'document', schema: documentSchema, record: DOCUMENT },
  { name: 'guide', schema: guideSchema, record: GUIDE },
  { name: 'indicator', schema: indicatorFileSchema, record: INDICATOR, isList: true },
  { name: 'term', schema: glossarySchema, record: TERM, isList: true },
  {
    name: 'asks',
    schema: asksSchema,
    record: { page: '/guides/shiye-le/', asks: ['没活干了咋办'] },
    isList: true,
  },
  { name: 'synonym', schema: synonymsSchema, record: { say: ['退休金'], means: '养老金' }, isList: true },
  { name: 'topic', schema: topicsSchema, record: TOPIC, isList: true },
  { name: 'site', schema: siteSchema, record: SITE },
  { name: 'observation', schema: observationSchema, record: OBSERVATION },
  { name: 'series row', schema: seriesRowSchema, record: SERIES_ROW },
];

/** A record with one change; `undefined` takes the field away. */
export function change(record: Written, fields: Written): Written {
  return Object.fromEntries(
    Object.entries({ ...record, ...fields }).filter(([, value]) => value !== undefined),
  );
}
