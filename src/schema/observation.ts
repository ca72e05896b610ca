import { z } from 'zod';
import { type Period, parsePeriod } from '#domain/period.ts';
import { field, id, reject } from './field.ts';
import { sectionId } from './report.ts';

const blank = z.literal('').transform(() => undefined);
const optional = <T extends z.ZodType>(schema: T) => z.union([blank, schema]);

const decimal = z.string().transform((value, context): number => {
  const number = Number(value.replace(/％$/u, '').replace(/%$/u, ''));
  if (/^-?\d+(\.\d+)?[%％]?$/u.test(value)) return number;
  return reject(context, `“${value}”`, '只写阿拉伯数字，不带单位、逗号和文字，如 1271 或 72.22');
});

const period = z.string().transform((value, context): Period => {
  const parsed = parsePeriod(value);
  if (parsed) return parsed;
  return reject(
    context,
    `“${value}”`,
    '写成 2023、2023-H1、2023-Q3、2023-05、2023-05-31（截至），或用 / 连接起止，如 2023-01/2023-05',
  );
});

const KINDS = { 实绩: 'actual', 目标: 'target' } as const;
const BASES = { 当期: 'period', 累计: 'cumulative', 同比: 'year-on-year' } as const;
const STATUSES = { 已公开: 'reported', 遮蔽: 'masked', 定性: 'qualitative' } as const;
/** How exact a printed value is. */
export const QUALIFIERS = ['约', '近', '超', '余', '多', '以上', '以内', '不低于'] as const;

function word<T extends Record<string, string>>(words: T) {
  const names = Object.keys(words) as [keyof T & string, ...(keyof T & string)[]];
  return z.enum(names).transform((name) => words[name] as T[keyof T]);
}

/** One row of content/reports/<id>/observations.csv. The column titles are Chinese, so that Excel shows them. */
export const observationSchema = z
  .strictObject({
    编号: field(id, '编号', '报告编号加三位序号；发布后不再改', 'xian-2023-shangbannian-001'),
    指标: field(id, '指标', 'indicators/ 里的指标编号', 'chengzhen-xinzeng-jiuye'),
    类型: field(word(KINDS), '类型', '实绩 或 目标', '实绩'),
    口径: field(word(BASES), '口径', '当期、累计 或 同比', '当期'),
    状态: field(word(STATUSES), '状态', '已公开：有数值；遮蔽：原文用 * 或 X 代替；定性：只有文字', '已公开'),
    数值: field(optional(decimal), '数值', '状态为“已公开”时必填，其他状态必须空着', '1271'),
    单位: field(z.string().trim().min(1), '单位', '照原文，如 人、万人、%、亿元', '人'),
    原文写法: field(z.string().trim().min(1), '原文写法', '照抄原文的数字部分，遮蔽符也照抄', '1271人'),
    约数: field(
      optional(z.enum(QUALIFIERS)),
      '约数',
      `原文带的约数词：${QUALIFIERS.join('、')}；没有就空着`,
      '近',
    ),
    期间: field(optional(period), '期间', '如 2023-H1；原文没有写明就空着', '2023-05-31'),
    时点原文: field(optional(z.string()), '时点原文', '照抄原文的时间说法', '截至5月底'),
    完成比例: field(optional(decimal), '完成比例', '完成年度任务的百分数，只写数字', '72.22'),
    完成原文: field(optional(z.string()), '完成原文', '照抄原文关于目标或完成的说法', '完成比例为72.22％'),
    章节: field(sectionId, '章节', '正文标题后面方括号里的编号', 's02'),
    说明: field(optional(z.string()), '说明', '读者需要知道的事', '含离退休人数'),
  })
  .check((context) => {
    const { 状态: status, 数值: value, 原文写法: raw, 完成比例: completion } = context.value;
    const complain = (path: string, found: string, expected: string, fix: string) =>
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: [path],
        message: found,
        params: { found, expected, fix },
      });
    if (status === 'reported' && value === undefined)
      complain(
        '数值',
        '状态是“已公开”，数值却空着',
        '状态是“已公开”的必须有数值',
        '填上原文的数值；原文隐去了就把状态改成“遮蔽”',
      );
    if (status !== 'reported' && value !== undefined)
      complain(
        '数值',
        `状态是“${status === 'masked' ? '遮蔽' : '定性'}”，却又填了数值 ${value}`,
        '只有状态是“已公开”的才有数值',
        '二选一：真有数值就把状态改成“已公开”，否则清空数值',
      );
    if (status === 'masked' && !/[*＊XxＸ×○□■某?？]/u.test(raw))
      complain(
        '原文写法',
        `状态是“遮蔽”，原文写法“${raw}”里却没有遮蔽符`,
        '遮蔽的数字照抄原文，带着 * 或 X',
        '照抄原文的 * 或 X；原文没有遮蔽就把状态改成“已公开”并填上数值',
      );
    if (completion !== undefined && status !== 'reported')
      complain(
        '完成比例',
        `有完成比例 ${completion}%，却没有数值`,
        '有完成比例的必须有数值',
        '填上数值并把状态改成“已公开”，或清空完成比例',
      );
  });

export type ObservationRecord = z.output<typeof observationSchema>;

/** Column titles in the order of the file. */
export const OBSERVATION_COLUMNS = [
  '编号',
  '指标',
  '类型',
  '口径',
  '状态',
  '数值',
  '单位',
  '原文写法',
  '约数',
  '期间',
  '时点原文',
  '完成比例',
  '完成原文',
  '章节',
  '说明',
] as const;
