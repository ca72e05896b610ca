import { z } from 'zod';
import { field, id, idList, text } from './field.ts';
import { topicId } from './topic-id.ts';

const needSchema = z.strictObject({
  want: field(text, '想要什么', '用老百姓的话说', '我丢了工作'),
  initiatives: field(idList, '项目', '能帮上忙的项目编号', ['shiye-baoxianjin']),
  guides: field(idList, '办事', '办事指南编号', []),
});

/** content/topics.yaml: the five areas, in the order of the menu. */
export const topicsSchema = z.array(
  z.strictObject({
    id: topicId,
    name: field(text, '名称', '板块名', '社会保障'),
    summary: field(text, '一句话', '列表里用', '养老、失业、工伤三项保险。'),
    introduction: field(z.array(text).min(1), '入门', '给第一次来的人读，每段一项', ['…']),
    needs: field(z.array(needSchema).default([]), '按需要找', '把项目按人的需要分组', []),
    headlineIndicators: field(z.array(id).default([]), '要看的指标', '指标编号', ['chengzhen-xinzeng-jiuye']),
  }),
);
