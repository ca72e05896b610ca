import type { TextRule } from './language/text-rule.ts';

/** Every image says in words what it shows. */
export const imageText: TextRule = {
  rule: 'image-text',
  level: 'error',
  good: ['![办理流程图](./liucheng.png)'],
  bad: ['![](./liucheng.png)', '![图片](./a.png)'],
  find: ({ source }) =>
    [...source.matchAll(/!\[(\s*|图片?|image|img|\d+)\]\(/giu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      found: match[1]?.trim() ? `图片的说明只写了“${match[1].trim()}”` : '图片没有说明',
      expected: '用一句话说清图里有什么，看不见图的人要靠它',
      fix: '写成 ![办理流程图：先申请，再审核，七日内到账](./文件名.png)',
    })),
};
