import type { Refusal } from './place.ts';

/** No page of the knowledge base comes near these; beyond them a file is a mistake or an attack. */
export const LIMITS = {
  characters: 300_000,
  lineCharacters: 20_000,
  frontMatterCharacters: 60_000,
  frontMatterDepth: 8,
  frontMatterNodes: 50_000,
  quoteDepth: 12,
  nesting: 40,
} as const;

/** Refuses files too large or too nested to be read by a person; the parser never sees them. */
export function findExcess(source: string): Refusal[] {
  if (source.length > LIMITS.characters) {
    return [
      excess(
        0,
        `这个文件有 ${source.length} 个字符。`,
        `一个文件最多 ${LIMITS.characters} 个字符。`,
        '请拆成几个文件。',
      ),
    ];
  }
  const refusals: Refusal[] = [];
  let offset = 0;
  for (const line of source.split('\n')) {
    const found = judgeLine(line);
    if (found)
      refusals.push(excess(offset, found, '一行是给人读的一段话。', '请分成几段，或删掉多余的符号。'));
    offset += line.length + 1;
  }
  return refusals;
}

function judgeLine(line: string): string | undefined {
  if (line.length > LIMITS.lineCharacters) return `这一行有 ${line.length} 个字符，太长。`;
  const quotes = /^[\s>]*/.exec(line)?.[0].replace(/[^>]/g, '').length ?? 0;
  if (quotes > LIMITS.quoteDepth) return `这一行以 ${quotes} 层引用符号“>”开头。`;
  const markers = /^(?:\s*(?:[-*+]|\d+[.)])\s)+/.exec(line)?.[0].split(/\s+/).filter(Boolean).length ?? 0;
  if (markers > LIMITS.quoteDepth) return `这一行以 ${markers} 层列表符号开头。`;
  const run = new RegExp(
    `(?:\\[|\\]|!\\[){${LIMITS.nesting},}|[*_~\`]{${LIMITS.nesting * 5},}|(?:[*_]{1,3}[^*_\\s]?){200,}`,
    'u',
  );
  return run.test(line) ? '这一行有一长串标记符号。' : undefined;
}

function excess(offset: number, found: string, expected: string, fix: string): Refusal {
  return { rule: 'guard-size', offset, found, expected, fix };
}
