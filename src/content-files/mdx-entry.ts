import type { Issue } from '#domain/issue.ts';
import type { Body } from '#domain/section.ts';
import { findUnsafe } from '#markdown/guard/guard.ts';
import { parseMdx } from '#markdown/parse.ts';
import { readBody } from '#markdown/read-body.ts';
import { remember } from './read-cache.ts';
import { positionAt, type SourceFile } from './source-file.ts';
import { readYaml, type YamlRecord } from './yaml-record.ts';

/** An MDX file taken apart: the record in its front matter, and what its text says. */
export interface MdxEntry extends YamlRecord {
  readonly body: Body;
}

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;
const NO_BODY: Body = { sections: [], text: '' };

/** Reads front matter and body. What does not parse becomes an issue with its line, never an exception. */
export function readMdx(file: SourceFile): MdxEntry {
  const match = FRONT_MATTER.exec(file.text);
  if (!match) {
    const issue: Issue = {
      rule: 'front-matter-missing',
      level: 'error',
      file: file.path,
      line: 1,
      column: 1,
      found: '文件开头没有信息栏',
      expected: '第一行是三个减号 ---，接着是字段，再用 --- 结束',
      fix: '用 npm run new 生成一份样板，照着补上',
    };
    return { data: undefined, issues: [issue], locate: () => ({ line: 1, column: 1 }), body: NO_BODY };
  }
  const record = readYaml(file, match[1] ?? '', match[0].indexOf(match[1] ?? ''));
  const { body, issues } = remember('mdx', file.path, file.text, () => readBodyText(file));
  return { ...record, issues: [...record.issues, ...issues], body };
}

function readBodyText(file: SourceFile): { body: Body; issues: Issue[] } {
  // The reader of YAML complains about front matter; a text that is not data is not read any further.
  const unsafe = findUnsafe(file.text, file.path).filter((issue) => !/front-matter/u.test(issue.rule));
  if (unsafe.length > 0) return { body: NO_BODY, issues: unsafe };
  const { body, issue } = readText(file);
  return { body, issues: issue ? [issue] : [] };
}

function readText(file: SourceFile): { body: Body; issue?: Issue } {
  try {
    return { body: readBody(parseMdx(file.text)) };
  } catch (error) {
    const place = (
      error as { place?: { line?: number; column?: number; start?: { line: number; column: number } } }
    ).place;
    const point = place?.start ?? place;
    const offset = (error as { place?: { offset?: number } }).place?.offset ?? 0;
    const { line, column } = point?.line
      ? { line: point.line, column: point.column ?? 1 }
      : positionAt(file.text, offset);
    return {
      body: NO_BODY,
      issue: {
        rule: 'mdx-syntax',
        level: 'error',
        file: file.path,
        line,
        column,
        found: `这里的符号会被当成程序代码：${excerpt(file.text, line, column)}`,
        expected: '正文里的小于号、大括号要写成 &lt; 和 &#123;，或者改用中文说法（低于、不到）',
        fix: '把这一处的 < 换成 &lt;，{ 换成 &#123;，} 换成 &#125;',
      },
    };
  }
}

function excerpt(text: string, line: number, column: number): string {
  const words = text.split('\n')[line - 1] ?? '';
  return `“${words.slice(Math.max(0, column - 6), column + 14).trim()}”`;
}
