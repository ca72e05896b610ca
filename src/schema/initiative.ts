import { z } from 'zod';
import { day, field, id, idList, linkNames, partialDate, text, textList } from './field.ts';
import { publicationFields } from './publication.ts';
import { confidence, sources } from './source.ts';
import { topicId } from './topic-id.ts';

export const INITIATIVE_KINDS = [
  '制度机制',
  '专项活动',
  '服务模式',
  '计划',
  '行动',
  '补贴',
  '平台系统',
  '政策文件',
  '认证',
  '基地园区',
  '品牌',
  '竞赛',
] as const;

const answer = (title: string, description: string, example: string) =>
  field(z.array(text).min(1), title, `${description}；一条一句，不知道的写“待核实：缺什么、问谁”`, [example]);

export const answersSchema = z.strictObject({
  who: answer('谁能享受', '哪些人、什么条件', '登记失业且缴费满一年的人'),
  what: answer('有什么', '给什么、多少、多久；地方定的写“以当地公布为准”', '按月领取失业保险金'),
  how: answer('怎么办', '怎样申请、带什么', '凭身份证或社保卡申领'),
  where: answer('去哪办', '窗口、电话、全国性平台', '参保地社保经办窗口，或拨打12333'),
});

export const basisSchema = z.strictObject({
  document: field(id, '文件编号', 'documents/ 里的文件名，不带 .yaml', 'shehui-baoxian-fa'),
  articles: field(text.exactOptional(), '条款', '依据的条款', '第四十五条'),
});

export const lookAlikeSchema = z.strictObject({
  id: field(id, '编号', '容易混淆的那一个', 'zhiye-jineng-jianding'),
  why: field(text, '区别', '一句话说清两者不同在哪里', '一个发等级证书，一个是旧的鉴定制度'),
});

const eventSchema = z.strictObject({
  date: field(partialDate, '日期', '写到能确定的精度', '2020-11'),
  event: field(text, '事件', '一句话', '人力资源社会保障部印发通知'),
});

const figureSchema = z.strictObject({
  label: field(text, '名称', '这个数说的是什么', '年培训量目标'),
  value: field(z.union([z.number(), text]), '数值', '核实过的数', 200),
  unit: field(z.string().default(''), '单位', '单位', '万人次'),
  period: field(text.exactOptional(), '期间', '哪一段时间', '2021年'),
  source: field(text, '来源', '谁公布的', '人力资源社会保障部'),
});

/** content/initiatives/<id>.mdx: one named programme a file; the file name is the id. */
export const initiativeSchema = z.strictObject({
  name: field(text, '名称', '通行的全称，不带括号补充', '马兰花计划'),
  aliases: field(linkNames, '别名', '报告里出现过的其他叫法；一个叫法只能属于一个项目', ['马兰花创业培训']),
  kind: field(z.enum(INITIATIVE_KINDS), '类型', `从这些里选：${INITIATIVE_KINDS.join('、')}`, '计划'),
  topic: topicId,
  priority: field(z.enum(['A', 'B', 'C']), '篇幅', 'A：六问俱全；B、C：写报告里做了什么', 'A'),
  level: field(z.enum(['国家', '省', '市', '县', '未写明']), '层级', '谁定的', '国家'),
  region: field(text, '地区', '全国，或文中写明的省；没有写明就写“未写明”', '全国'),
  status: field(z.enum(['在行', '有期限', '已到期', '地方实践', '待核实']), '状态', '现在还在不在做', '在行'),
  confidence,
  summary: field(text, '一句话', '是什么、对谁有用，20～70字', '面向城乡劳动者的免费创业培训。'),
  started: field(partialDate.exactOptional(), '起始', '什么时候开始', '2020-11'),
  until: field(partialDate.exactOptional(), '截止', '现行规定到哪天为止', '2026-12-31'),
  issuers: field(textList, '制定机构', '发文或主办机构', ['人力资源社会保障部']),
  answers: field(answersSchema.exactOptional(), '六问', '篇幅为 A 的必须写', {
    who: ['…'],
    what: ['…'],
    how: ['…'],
    where: ['…'],
  }),
  basis: field(z.array(basisSchema).default([]), '依据', '依据的文件和条款', [
    { document: 'shehui-baoxian-fa', articles: '第四十五条' },
  ]),
  timeline: field(z.array(eventSchema).default([]), '大事记', '每件事一项', [
    { date: '2020-11', event: '印发通知' },
  ]),
  figures: field(z.array(figureSchema).default([]), '数字', '核实过的政策数字', []),
  related: field(idList, '相关项目', '真正有关系的项目编号，1～6个', ['chuangye-danbao-daikuan']),
  distinct: field(z.array(lookAlikeSchema).default([]), '不要混淆', '名字像但不是一回事的项目', []),
  sources,
  verified: field(day, '核对日期', '最后一次逐条核对的日期', '2026-11-21'),
  pending: field(text.exactOptional(), '待核实', '还不知道什么', '政策依据待核实：报告没有写明文号'),
  ...publicationFields,
});

export type InitiativeInput = z.input<typeof initiativeSchema>;
export type InitiativeRecord = z.output<typeof initiativeSchema>;
