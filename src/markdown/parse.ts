import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm, { type Options } from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** 「3~5人，6~10人」 is a range twice, not words struck out: only two tildes strike. */
export const GFM: Options = { singleTilde: false };

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, GFM)
  .use(remarkCjkFriendly)
  .use(remarkMdx)
  .freeze();

/** Reads MDX, front matter included, into mdast. Throws a VFileMessage where MDX does not parse. */
export function parseMdx(source: string): Root {
  return parser.parse(source);
}
