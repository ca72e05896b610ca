import { z } from 'zod';
import { field, partialDate, text, url } from './field.ts';

export const sourceSchema = z.strictObject({
  title: field(text, '标题', '来源的标题，照原文写', '2025年度人力资源和社会保障事业发展统计公报'),
  publisher: field(text, '发布机构', '最先发布的机构，不写转载站', '人力资源社会保障部'),
  date: field(partialDate.exactOptional(), '发布日期', '写到能确定的精度', '2026-07-16'),
  url: field(
    url.exactOptional(),
    '网址',
    '发布机构自己的网址；只有转载页时不写',
    'https://www.mohrss.gov.cn/',
  ),
});

/** `high` needs no remark; `medium` and `low` are shown to the reader. */
export const confidence = field(
  z.enum(['high', 'medium', 'low']),
  '可信度',
  'high：读过法规原文或多处一致；medium：部分待核；low：只有轮廓',
  'high',
);

export const sources = field(
  z.array(sourceSchema).default([]),
  '来源',
  '每个来源一项；只依据本站报告的页面可以留空',
  [{ title: '失业保险条例', publisher: '国务院', date: '1999-01-22' }],
);
