import { type Document, isMap, isPair, type Node, parseDocument } from 'yaml';
import type { FieldPath, Issue } from '#domain/issue.ts';
import { findYamlRefusals } from '#markdown/guard/front-matter.ts';
import { remember } from './read-cache.ts';
import { positionAt, type SourceFile } from './source-file.ts';

/** YAML as data, with the way back from a field to its place in the file. */
export interface YamlRecord {
  readonly data: unknown;
  readonly issues: Issue[];
  readonly locate: (path: FieldPath) => { line: number; column: number };
}

/** Reads YAML that starts at `offset` of a file (front matter does not start at 0). */
export function readYaml(file: SourceFile, yaml: string = file.text, offset = 0): YamlRecord {
  const at = (position: number) => positionAt(file.text, position + offset);
  const { data, issues } = remember('yaml', `${file.path} ${offset}`, file.text, () =>
    takeApart(file, yaml, at),
  );
  let document: Document | undefined;
  const locate = (path: FieldPath) => {
    document ??= parseYaml(yaml);
    return at(offsetOf(document, path));
  };
  return { data, issues: [...issues], locate };
}

function parseYaml(yaml: string): Document {
  return parseDocument(yaml, { uniqueKeys: true, maxAliasCount: 0 } as never);
}

function takeApart(
  file: SourceFile,
  yaml: string,
  at: (position: number) => { line: number; column: number },
): { data: unknown; issues: Issue[] } {
  const document = parseYaml(yaml);
  const issues = firstOfEachLine(
    document.errors.map(
      (error): Issue => ({
        rule: 'yaml-syntax',
        level: 'error',
        file: file.path,
        ...at(error.pos[0]),
        found: explainYaml(error),
        expected: '“字段: 值”一行一个；值里有冒号、井号或引号时，整个值用英文双引号括起来',
        fix: '改好这一行后再检查一次',
      }),
    ),
  );
  if (issues.length === 0) {
    for (const { offset: place, edit: _, ...complaint } of findYamlRefusals(yaml)) {
      issues.push({ ...complaint, level: 'error', file: file.path, ...at(place) });
    }
  }
  const data: unknown = issues.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return { data, issues };
}

/** One slip makes the parser stumble several times on its line; the first time says what it is. */
function firstOfEachLine(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.toReversed().map((issue) => [issue.line, issue])).values()].reverse();
}

const YAML_ERRORS: Record<string, string> = {
  DUPLICATE_KEY: '同一个字段写了两次',
  BAD_INDENT: '缩进不对齐',
  TAB_AS_INDENT: '用了制表符缩进，要用空格',
  MISSING_CHAR: '引号或括号没有成对',
  MULTILINE_IMPLICIT_KEY: '这里的冒号让人分不清哪是字段、哪是内容',
  BLOCK_AS_IMPLICIT_KEY: '这里的冒号让人分不清哪是字段、哪是内容',
  UNEXPECTED_TOKEN: '这里有多出来的符号',
};

function explainYaml({ code, message }: { code: string; message: string }): string {
  // The parser takes a bracket that is never closed for a line that is not indented enough.
  if (code === 'BAD_INDENT' && message.startsWith('Flow ')) return YAML_ERRORS['MISSING_CHAR'] ?? code;
  return YAML_ERRORS[code] ?? `这里的写法读不懂（${code}）`;
}

/** Walks as deep as the path exists; a missing field is reported at its parent. */
function offsetOf(document: Document, path: FieldPath): number {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else {
      const item = (node as { items?: Node[] } | null)?.items?.[Number(step)];
      if (!item) return offset;
      node = item;
      offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}
