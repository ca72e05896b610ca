import { z } from 'zod';
import { day, field, idList, text } from './field.ts';
import { publicationFields } from './publication.ts';

/** A heading's permanent anchor: `s01`, `step-2`. */
export const sectionId = z.string().regex(/^[a-z][a-z0-9-]*$/u);

const noteSchema = z.strictObject({
  section: field(sectionId, '章节', '在哪一节提醒读者', 's02'),
  text: field(text, '说明', '读这节数字时要知道的事', '原文的完成率按四舍五入算不出整数目标。'),
});

const periodSchema = z.strictObject({
  label: field(text, '写法', '读者看到的期间', '2023年上半年'),
  from: field(day.exactOptional(), '开始', '原文能确定时才写', '2023-01-01'),
  to: field(day.exactOptional(), '结束', '原文能确定时才写', '2023-06-30'),
});

/** content/reports/<id>/index.mdx: one work report a folder; the folder's name is the id. */
export const reportSchema = z.strictObject({
  title: field(
    text,
    '标题',
    '说清哪里、什么时候、什么报告；地名被隐去的写“某市”“某县”',
    '某县2023年上半年工作汇报',
  ),
  kind: field(text, '报告种类', '年度总结、半年汇报等', '半年汇报'),
  level: field(z.enum(['国家', '省', '市', '县']), '层级', '写报告的单位属于哪一级', '县'),
  province: field(text.exactOptional(), '省份', '原文写明省份时才写', '广东'),
  period: field(periodSchema, '期间', '报告说的是哪段时间', { label: '2023年上半年' }),
  issuer: field(text, '报告单位', '写报告的单位', '某县人力资源和社会保障局'),
  summary: field(text, '摘要', '100～200字，说清报告讲了什么', '…'),
  masking: field(text, '遮蔽说明', '原文怎样隐去数字和名称', '统计数字全部真实，地名、人名以 X 代替。'),
  notes: field(z.array(noteSchema).default([]), '阅读提示', '原文自相矛盾或容易误读的地方', []),
  highlights: field(idList, '要点数据', '4～8条，读者最先想看的数据编号', ['xian-2023-shangbannian-001']),
  verified: field(day, '核对日期', '最后一次与原文核对的日期', '2026-11-21'),
  ...publicationFields,
  published: field(day, '发布日期', '在本站发布的日期；将来的日期到期才发布', '2026-11-21'),
});

export type ReportInput = z.input<typeof reportSchema>;
export type ReportRecord = z.output<typeof reportSchema>;
