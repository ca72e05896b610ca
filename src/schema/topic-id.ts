import { z } from 'zod';
import { field } from './field.ts';

/** The five areas; content/topics.yaml describes each. */
export const TOPIC_IDS = [
  'jiuye-chuangye',
  'shehui-baozhang',
  'rencai-renshi',
  'laodong-guanxi',
  'gonggong-fuwu',
] as const;

export const topicId = field(
  z.enum(TOPIC_IDS),
  '板块',
  '五个板块之一：jiuye-chuangye 就业创业，shehui-baozhang 社会保障，rencai-renshi 人才人事，laodong-guanxi 劳动关系，gonggong-fuwu 公共服务',
  'shehui-baozhang',
);
