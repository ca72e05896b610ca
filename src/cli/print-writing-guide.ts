import { type JsonSchema, jsonSchemaOf, WRITTEN_KINDS, type WrittenKind } from '#schema/json-schema.ts';

const HEAD = `# 内容怎么写

<!-- 这一页由 node src/cli/write-guides.ts 从字段定义生成，不要手改。 -->

内容都在 \`content/\` 里。写完运行 \`npm run check\`，它会指出哪个文件、第几行、该怎么改；每种提示的解释见 [errors.md](errors.md)。
从 Word 导入见 [from-word-to-web.md](from-word-to-web.md)。

## 页面长什么样

一个页面分两段：上面是信息栏，夹在两行 \`---\` 之间，每行一个“字段: 值”；下面是正文。

\`\`\`
---
title: 失业了怎么办
draft: true
---

## 第一步：登记失业 [#step-1]

带身份证到窗口登记。
\`\`\`

信息栏里，值的中间有英文冒号加空格、或以 \`*\` \`"\` \`[\` \`#\` 开头时，整个值用英文双引号括起来。

## 正文能写什么

| 想写 | 这样写 |
| --- | --- |
| 小标题 | \`## 一、就业 [#s01]\`，方括号里是永久编号，发布后不改 |
| 加粗 | \`**重点**\` |
| 列表 | 行首写 \`- \` 或 \`1. \` |
| 表格 | \`\\| 项目 \\| 数量 \\|\` |
| 注释 | 正文写 \`[^1]\`，文末写 \`[^1]: 说明\` |
| 引用数据 | \`<Observation id="xian-2023-001" />\` |
| 原文隐去的地名 | \`某县\`，或 \`<Masked kind="place" />\` |
| 小于号 | \`\\<10人\`，或“不到10人” |
| 花括号 | \`\\{\` 和 \`\\}\` |
| 站内链接 | \`[马兰花计划](/initiatives/malanhua-jihua/)\`；项目和文件的名称会自动加链接，一般不用写 |
| 图片 | 和页面放在同一个文件夹，\`![办理流程图](./liucheng.png)\` |

不能写网页代码、程序、别的网站上的图片。`;

/** Prints docs/writing-content.md from the schemas: the fields an editor may write, kind by kind. */
export function printWritingGuide(): string {
  return `${[HEAD, ...WRITTEN_KINDS.map(printKind)].join('\n\n')}\n`;
}

function printKind({ title, files, schema }: WrittenKind): string {
  const json = jsonSchemaOf(schema);
  const record = json.items ?? json;
  const list = json.items ? '是一个列表，每一项这样写。' : '';
  const isTable = files.endsWith('.csv');
  const where = isTable ? `\`${files}\`，一行一条，表头就是下面的字段名。` : `\`${files}\`。${list}`;
  return [`## ${title}`, where, printFields(record)].join('\n\n');
}

function printFields(record: JsonSchema): string {
  const rows = fieldsOf(record, '', new Set(record.required ?? []));
  return ['| 字段 | 名称 | 必填 | 怎么写 | 例 |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function fieldsOf(record: JsonSchema, prefix: string, required: ReadonlySet<string>): string[] {
  return Object.entries(record.properties ?? {}).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const inner = field.properties ? field : field.items?.properties ? field.items : undefined;
    const mark = field.items?.properties ? '[].' : '.';
    const row = `| \`${name}\` | ${cell(field.title)} | ${required.has(key) ? '是' : ''} | ${cell(describe(field))} | ${example(field)} |`;
    return inner ? [row, ...fieldsOf(inner, `${name}${mark}`, new Set(inner.required ?? []))] : [row];
  });
}

function describe(field: JsonSchema): string {
  const words = field.description ?? '';
  const choices = field.enum ?? field.anyOf?.flatMap((it) => it.enum ?? []) ?? [];
  return choices.length === 0 || words.includes(choices[0] ?? '')
    ? words
    : `${words}（${choices.join('、')}）`;
}

function example(field: JsonSchema): string {
  const value = field.examples?.[0];
  if (value === undefined || value === '' || value === '…') return '';
  return `\`${cell(typeof value === 'string' ? value : JSON.stringify(value))}\``;
}

function cell(text = ''): string {
  return text.replaceAll('|', '\\|').replace(/\n/gu, ' ');
}
