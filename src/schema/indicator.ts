import { z } from 'zod';
import { field, id, text, textList } from './field.ts';
import { lookAlikeSchema } from './initiative.ts';

const indicatorSchema = z.strictObject({
  id: field(id, '编号', '小写拼音；发布后不再改', 'chengzhen-xinzeng-jiuye'),
  name: field(text, '名称', '指标全称', '城镇新增就业'),
  aliases: field(textList, '别名', '同一指标的其他叫法', ['城镇新增就业人数']),
  unit: field(text, '单位', '基本单位', '人'),
  definition: field(text, '含义', '数的是什么，15～60字', '报告期内城镇新就业人数减去自然减员人数。'),
  measure: field(
    z.enum(['计数', '金额', '比率', '标准', '时长']),
    '类别',
    '数出来的、钱、比率、标准还是时长',
    '计数',
  ),
  rate: field(z.boolean().default(false), '是否比率', '是比率写 true', false),
  base: field(text.exactOptional(), '分母', '比率是谁占谁，原文写明才写', '应参保人数'),
  lookAlikes: field(z.array(lookAlikeSchema).default([]), '不要混淆', '名字像但口径不同的指标', []),
  note: field(text.exactOptional(), '备注', '读者需要知道的事', '各地口径可能不同'),
});

/** content/indicators/<topic>.yaml: the indicators of one topic, a list. */
export const indicatorFileSchema = z.array(indicatorSchema);
