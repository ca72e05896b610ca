import { z } from 'zod';
import { day, field, id, idList, text, textList } from './field.ts';
import { publicationFields } from './publication.ts';
import { sources } from './source.ts';
import { topicId } from './topic-id.ts';

const timeLimitSchema = z.strictObject({
  limit: field(text, '期限', '多长时间', '60日内'),
  text: field(text, '说明', '谁在这个期限里做什么', '单位应当在十五日内办理停保手续'),
  document: field(id.exactOptional(), '依据文件', 'documents/ 里的编号', 'shiye-baoxian-tiaoli'),
  articles: field(text.exactOptional(), '条款', '依据的条款', '第十六条'),
});

/** content/guides/<id>.mdx: what to do in one life event. */
export const guideSchema = z.strictObject({
  title: field(text, '标题', '说事', '失业了怎么办'),
  question: field(text, '问法', '老百姓怎么问', '失业金怎么领'),
  aliases: field(textList, '其他问法', '4～12个，搜索用', ['丢了工作怎么办']),
  topic: topicId,
  summary: field(text, '结论', '先说结果，不超过60字', '先登记失业，再申领失业金。'),
  who: field(z.array(text).min(1), '适用条件', '哪些人适用', ['缴费满一年']),
  materials: field(z.array(text).min(1), '带什么', '材料', ['身份证或社保卡']),
  where: field(z.array(text).min(1), '去哪办', '窗口、电话、全国性平台', ['参保地社保经办窗口']),
  time: field(z.array(timeLimitSchema).default([]), '时限', '有法律依据的期限', []),
  cost: field(text, '费用', '要不要钱', '不收费'),
  pitfalls: field(textList, '容易出错', '常见的错', []),
  initiatives: field(idList, '相关项目', '项目编号', ['shiye-baoxianjin']),
  documents: field(idList, '依据文件', '文件编号', ['shehui-baoxian-fa']),
  sources,
  verified: field(day, '核对日期', '最后一次核对的日期', '2026-11-21'),
  ...publicationFields,
});

export type GuideRecord = z.output<typeof guideSchema>;
