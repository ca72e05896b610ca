import { z } from 'zod';
import { field, text, url } from './field.ts';

const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/u)
  .transform(Number);
const blank = z.literal('').transform(() => undefined);

/** One row of content/series/<indicator>.csv: one national value for one year, with its source. */
export const seriesRowSchema = z.strictObject({
  年份: field(
    z
      .string()
      .regex(/^\d{4}$/u)
      .transform(Number),
    '年份',
    '四位数',
    '2024',
  ),
  数值: field(number, '数值', '只写阿拉伯数字；没有查到的年份不要写这一行', '1256'),
  单位: field(text, '单位', '整个文件用同一个单位', '万人'),
  来源: field(text, '来源', '公报或发布会的名称', '2024年度人力资源和社会保障事业发展统计公报'),
  发布机构: field(text, '发布机构', '最先发布的机构', '人力资源社会保障部'),
  来源链接: field(z.union([blank, url]), '来源链接', '发布机构自己的网址，没有就空着', ''),
  可信度: field(
    z.enum(['高', '中']).transform((word) => (word === '高' ? 'high' : 'medium') as 'high' | 'medium'),
    '可信度',
    '高：见到原文或可靠报道；中：转述',
    '高',
  ),
  说明: field(z.union([blank, z.string()]), '说明', '口径变化等', ''),
});

export const SERIES_COLUMNS = [
  '年份',
  '数值',
  '单位',
  '来源',
  '发布机构',
  '来源链接',
  '可信度',
  '说明',
] as const;
