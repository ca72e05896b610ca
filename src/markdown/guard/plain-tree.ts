import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Span } from './signs.ts';

interface ParserData {
  micromarkExtensions?: object[];
}

/** The Markdown constructs MDX switches off, so that code spans are found where MDX finds them. */
const MDX_WITHOUT_CODE = { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'autolink'] } };

/** Parses a body as MDX would if nothing in it were code; never fails. */
export function parsePlain(source: string): Root {
  return unified()
    .use(function withoutHtml() {
      const data = this.data() as ParserData;
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), MDX_WITHOUT_CODE];
    })
    .use(remarkParse)
    .parse(source);
}

/** Where code stands, fenced or between backticks. */
export function codeSpans(tree: Root): Span[] {
  const spans: Span[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start !== undefined && end !== undefined) spans.push({ start, end });
    }
  });
  return spans;
}

/** Replaces everything before the body by spaces, so that offsets stay those of the file. */
export function blankUntil(source: string, bodyStart: number): string {
  return source.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + source.slice(bodyStart);
}
