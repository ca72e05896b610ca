import { z } from 'zod';
import { field, text } from './field.ts';

const LONGEST_ASK = 30;

/** content/asks/<kind>.yaml: how people ask for a page; the search knows it, no page prints it. */
export const asksSchema = z.array(
  z.strictObject({
    page: field(
      z.string().regex(/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/u),
      '页面',
      '站内地址，前后都有斜杠；答案在哪一节，就把那一节的锚点写在后面',
      '/guides/shiye-le/#step-3',
    ),
    asks: field(
      z.array(text.max(LONGEST_ASK)).min(1),
      '大家怎么问',
      '每句不超过30字，用页面上没有的口语说；只给搜索用，不印在页面上',
      ['没工作了每个月能领多少钱'],
    ),
  }),
);
