import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import remarkMdx from 'remark-mdx';
import type { Pluggable } from 'unified';

/** The HTML of an MDX text after some of our plugins, made by the processor that the site uses. */
export async function renderMdx(source: string, plugins: Pluggable[], path = 'x.mdx'): Promise<string> {
  const processor = await createMarkdownProcessor({
    remarkPlugins: [remarkMdx, ...plugins] as never,
    syntaxHighlight: false,
    smartypants: false,
  });
  const { code } = await processor.render(source, { fileURL: pathToFileURL(path) });
  return code;
}
