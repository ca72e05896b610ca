import type { TextRule } from './language/text-rule.ts';

/** A link says where it leads. */
export const linkText: TextRule = {
  rule: 'link-text',
  level: 'warning',
  good: ['[失业保险金申领指南](/guides/shiye/)'],
  bad: ['[点击这里](/guides/shiye/)', '[详见](https://www.gov.cn/)'],
  find: ({ source }) =>
    [...source.matchAll(/(?<!!)\[(点击(?:这里|此处)?|这里|此处|详见|查看|链接|网址|更多)\]\(/gu)].map(
      (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        found: `链接的文字是“${match[1]}”，看不出去哪里`,
        expected: '链接文字写目标页面的名称',
        fix: '例如 [失业保险金申领指南](/guides/…/)',
      }),
    ),
};
