import type { Heading, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Draft } from './import-text.ts';
import type { DraftBlock, Segment } from './segments.ts';

const writer = unified()
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })
  .freeze();

/** Writes the draft as index.mdx. Every sign that Markdown or MDX would act on is escaped by the writer, not by hand. */
export function writeMdx(draft: Draft, today: string): string {
  const blocks = draft.blocks.filter((block) => block.kind !== 'title');
  const children = groupRows(draft.text, blocks).map((group) => {
    const [first] = group;
    return first && !isRow(draft.text, first) ? nodeOf(draft.text, first) : tableOf(draft.text, group);
  });
  const body = writer.stringify({ type: 'root', children } satisfies Root);
  return `---\n${frontMatter(draft, today)}---\n\n${body.replace(/\\\[#(s\d+)\\?\]$/gmu, '[#$1]')}`;
}

function isRow(text: string, block: DraftBlock): boolean {
  return block.kind === 'paragraph' && text.slice(block.start, block.end).includes('\t');
}

/** Neighbouring lines with tabs are the rows of one table; every other block stands alone. */
function groupRows(text: string, blocks: readonly DraftBlock[]): DraftBlock[][] {
  const groups: DraftBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.[0] && isRow(text, block) && isRow(text, last[0])) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function tableOf(text: string, rows: readonly DraftBlock[]): Table {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: cellsOf(text, row).map((children) => ({ type: 'tableCell', children: mergeText(children) })),
    })),
  };
}

function cellsOf(text: string, row: DraftBlock): PhrasingContent[][] {
  const cells: PhrasingContent[][] = [[]];
  for (const segment of row.segments) {
    if (segment.kind !== 'text') {
      cells.at(-1)?.push(...phrasingOf(text, segment));
      continue;
    }
    for (const [index, words] of text.slice(segment.start, segment.end).split('\t').entries()) {
      if (index > 0) cells.push([]);
      if (words) cells.at(-1)?.push({ type: 'text', value: words });
    }
  }
  return cells;
}

function nodeOf(text: string, block: DraftBlock): RootContent {
  const children = mergeText(block.segments.flatMap((segment) => phrasingOf(text, segment)));
  if (block.kind !== 'heading') return { type: 'paragraph', children } satisfies Paragraph;
  const depth = Math.min(6, block.level + 1) as Heading['depth'];
  return {
    type: 'heading',
    depth,
    children: mergeText([...children, { type: 'text', value: ` [#${block.section}]` }]),
  };
}

function phrasingOf(text: string, segment: Segment): PhrasingContent[] {
  if (segment.kind === 'dropped') return [];
  if (segment.kind === 'text')
    return [{ type: 'text', value: text.slice(segment.start, segment.end).replace(/[\n\t]+/gu, ' ') }];
  if (segment.kind === 'figure') return [element('Observation', { id: segment.id })];
  return [element('Masked', { kind: segment.mask, as: segment.words })];
}

function element(name: string, attributes: Record<string, string>): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: [],
  };
}

function mergeText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else merged.push(node.type === 'text' ? { ...node } : node);
  }
  return merged;
}

function frontMatter(draft: Draft, today: string): string {
  const { metadata, observations } = draft;
  const masked = observations.filter((it) => it.status === 'masked').length;
  const places = draft.blocks.flatMap((block) => block.segments).filter((it) => it.kind === 'mask').length;
  const record = {
    title: metadata.title,
    kind: metadata.kind,
    level: metadata.level,
    ...(metadata.province && { province: metadata.province }),
    period: metadata.period,
    issuer: `某${metadata.level}人力资源和社会保障${metadata.level === '省' ? '厅' : '局'}`,
    summary: `待编辑填写：用100到200字说清这份${metadata.kind}讲了什么。`,
    masking: `导入时统计：${masked}个数字和${places}处名称、日期在原文中被隐去；有数值的数字${observations.length - masked}个。`,
    notes: [],
    highlights: observations.slice(0, 6).map((it) => it.id),
    draft: true,
    published: today,
    verified: today,
  };
  return stringify(record, { lineWidth: 0 });
}
