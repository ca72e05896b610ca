import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { compareIssues, type Issue } from '#domain/issue.ts';
import { findForbiddenCharacters } from './characters.ts';
import { findFrontMatterRefusals, locateFrontMatter } from './front-matter.ts';
import { findExcess } from './limits.ts';
import { findUnsafeLinks } from './links.ts';
import { findCodeNodes, findMdxRefusals } from './mdx-tree.ts';
import { type Refusal, toIssues } from './place.ts';
import { blankUntil, codeSpans, parsePlain } from './plain-tree.ts';
import { findCodeSigns } from './signs.ts';

/** Finds everything in an MDX file that could run, load, hide or break: an empty list means the file is data. */
export function findUnsafe(source: string, file = ''): Issue[] {
  return toIssues(findRefusals(source), source, file).sort(compareIssues);
}

/** A remark plugin that stops the build, in Chinese, when a page holds anything but data. */
export function guardPlugin() {
  return (tree: Root, file: { readonly path?: string; toString(): string }): void => {
    const source = String(file);
    const refusals = [...findRefusals(source), ...findCodeNodes(tree), ...findUnsafeLinks(tree, source)];
    if (refusals.length > 0) throw new Error(printRefusals(refusals, source, file.path ?? ''));
  };
}

/**
 * A Vite plugin that reads content pages before MDX does, so that an editor never meets an English parser error.
 * It hooks into loading because the order of `transform` hooks is Astro's to choose.
 */
export function guardVitePlugin(isContent: (path: string) => boolean) {
  return {
    name: 'content-guard',
    enforce: 'pre' as const,
    load(id: string): undefined {
      const path = id.split('?')[0] ?? id;
      if (!/\.mdx?$/i.test(path) || !isContent(path)) return undefined;
      const source = readFileSync(path, 'utf8');
      const refusals = findRefusals(source);
      if (refusals.length > 0) throw new Error(printRefusals(refusals, source, path));
      return undefined;
    },
  };
}

function findRefusals(source: string): Refusal[] {
  const excess = findExcess(source);
  if (excess.length > 0) return excess;
  const refusals = findForbiddenCharacters(source);
  const fence = judgeFence(source);
  if (fence) return [...refusals, fence];
  const matter = locateFrontMatter(source);
  if (matter) refusals.push(...findFrontMatterRefusals(source, matter));
  const body = blankUntil(source, matter?.bodyStart ?? 0);
  if (isPlainProse(body)) return refusals;
  const tree = parsePlain(body);
  const signs = findCodeSigns(body, matter?.bodyStart ?? 0, codeSpans(tree));
  refusals.push(...signs, ...findUnsafeLinks(tree, body));
  if (signs.length === 0) refusals.push(...findMdxRefusals(body));
  return refusals;
}

const PLAIN_COMPONENT =
  /<(?:Observation id="[a-z0-9-]+"|Masked kind="(?:place|name|ordinal|date|title|quantity)") \/>/gu;

/** Text without a single sign that could begin code, a link or an entity needs no parsing: most pages are such. */
function isPlainProse(body: string): boolean {
  const rest = body.replace(PLAIN_COMPONENT, '');
  return !/[<{}`&\\]|\]\(|\]:|\]\[|:\/\/[^\s/]*@|^[ \t>]*(?:import|export)(?=[\s{*"'])/mu.test(rest);
}

function judgeFence(source: string): Refusal | undefined {
  const first = /^\ufeff?\s*(\+\+\+|;;;|---[ \t]*[^\s-][^\n]*)/.exec(source)?.[1];
  const isOpen = /^\ufeff?---[ \t]*\r?\n/.test(source);
  if (!first && (!isOpen || locateFrontMatter(source))) return undefined;
  return {
    rule: 'guard-front-matter',
    offset: 0,
    found: first ? `文件开头是“${first.slice(0, 20)}”。` : '资料区只有开头的“---”，没有结尾的“---”。',
    expected: '资料区从单独一行“---”开始，到单独一行“---”结束。',
    fix: first ? '把第一行改成“---”。' : '在资料区最后一行下面加一行“---”。',
  };
}

function printRefusals(refusals: readonly Refusal[], source: string, path: string): string {
  const issues = toIssues(refusals, source, path).sort(compareIssues).slice(0, 20);
  const seen = new Set<string>();
  const lines = issues.map(
    (issue) => `${issue.file}:${issue.line}:${issue.column} ${issue.found}${issue.expected}${issue.fix}`,
  );
  return lines.filter((line) => !seen.has(line) && seen.add(line)).join('\n');
}
