import { z } from 'zod';
import { day, field, id, linkNames, partialDate, text, textList, url } from './field.ts';
import { sources } from './source.ts';

export const DOCUMENT_KINDS = [
  '法律',
  '行政法规',
  '党内法规和文件',
  '部门规章',
  '规范性文件',
  '地方文件',
  '工作文书',
] as const;

const documentNumber = text.refine(
  (value) => !/[[［(（【]\s*20\d{2}/u.test(value) && !/〔\d{4}〕(第|0)/u.test(value),
  { params: { expected: '年份用六角括号〔〕，序号不加“第”、不补零，如 人社部发〔2026〕39号' } },
);

/** content/documents/<id>.yaml: one cited law, decision or notice a file. */
export const documentSchema = z.strictObject({
  title: field(text, '标题', '全称，不带书名号', '失业保险条例'),
  aliases: field(linkNames, '别名', '常用简称', []),
  kind: field(z.enum(DOCUMENT_KINDS), '种类', `从这些里选：${DOCUMENT_KINDS.join('、')}`, '行政法规'),
  issuers: field(textList, '制定机构', '发文机构', ['国务院']),
  number: field(documentNumber.exactOptional(), '文号', '核实过才写', '国务院令第258号'),
  date: field(partialDate.exactOptional(), '成文日期', '写到能确定的精度', '1999-01-22'),
  effective: field(partialDate.exactOptional(), '施行日期', '写到能确定的精度', '1999-01-22'),
  status: field(z.enum(['有效', '已修改', '失效', '草拟', '未核实']), '效力', '没有核过就写“未核实”', '有效'),
  url: field(url.exactOptional(), '网址', '制定机构自己的网址', 'https://www.gov.cn/'),
  summary: field(text, '内容', '一两句话说清它定了什么', '规定失业保险的范围、缴费和待遇。'),
  replacedBy: field(id.exactOptional(), '被谁取代', '取代它的文件编号', 'shehui-baoxian-fa'),
  sources,
  verified: field(day, '核对日期', '最后一次核对的日期', '2026-11-21'),
  note: field(text.exactOptional(), '备注', '读者需要知道的事', '报告只写了标题'),
});

export type DocumentRecord = z.output<typeof documentSchema>;
