import { isMap, isPair, isScalar, type Node, parseDocument, visit } from 'yaml';
import type { Prose } from '#checks/language/text-rule.ts';
import { remember } from './read-cache.ts';
import type { SourceFile } from './source-file.ts';

const FRONT_MATTER = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?=\r?\n|$)/u;
/** What is not prose in a body: code, components, HTML entities, addresses, escapes, ids of headings. */
const MARKUP =
  /(?<!`)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n\1[^\n]*|$)|`+[^`\n]*`+|<[A-Z][^<>\n]*\/>|(?<=\])\([^()\n]*\)|https?:\/\/[^\s）)，。]+|\[#[a-z0-9-]+\]|&[#\w]{2,8};/gu;
/** Fields that hold ids, addresses and settings, not words. */
const NOT_WORDS =
  /^(?:id|url|kind|topic|level|related|highlights|document|documents|initiatives|issuer|number|section|file)$/u;

/** Reads a content file as prose: what is not prose is blanked, so that every offset stays. */
export function readProse({ path, text }: SourceFile): Prose {
  return { file: path, source: text, text: remember('prose', path, text, () => proseOf(path, text)) };
}

/** The same for the body alone, without parsing YAML: quick enough for every build. */
export function readBodyProse({ path, text }: SourceFile): Prose {
  if (!path.endsWith('.mdx')) return { file: path, source: text, text: blank(text) };
  const bodyStart = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const body = text.slice(bodyStart).replace(MARKUP, blank);
  return { file: path, source: text, text: blank(text.slice(0, bodyStart)) + body };
}

function proseOf(path: string, text: string): string {
  if (path.endsWith('.csv')) return blankCsv(text);
  if (!path.endsWith('.mdx')) return keepScalars(text, text, 0);
  const match = FRONT_MATTER.exec(text);
  const bodyStart = match?.[0].length ?? 0;
  const matter = match
    ? keepScalars(text.slice(0, bodyStart), match[1] ?? '', match[0].indexOf(match[1] ?? ''))
    : blank(text.slice(0, bodyStart));
  return matter + text.slice(bodyStart).replace(MARKUP, blank);
}

/** Keeps only the words of YAML: scalars that are text, without quotes, ids and addresses. */
function keepScalars(whole: string, yaml: string, offset: number): string {
  let kept = '';
  let from = 0;
  const keep = (start: number, end: number) => {
    if (start < from) return;
    kept += blank(whole.slice(from, start)) + whole.slice(start, end);
    from = end;
  };
  visit(parseDocument(yaml), {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string' || !isScalar(node)) return;
      const owner = path.findLast((step) => isPair(step));
      const name = isPair(owner) && isScalar(owner.key) ? String(owner.key.value) : '';
      if (NOT_WORDS.test(name) || /^(?:https?:|[\da-z-]+$)/u.test(node.value)) return;
      const [start, end] = (node as Node).range ?? [0, 0];
      const isQuoted = /^["']/u.test(yaml.slice(start, start + 1));
      keep(start + offset + (isQuoted ? 1 : 0), end + offset - (isQuoted ? 1 : 0));
    },
    Pair: (_, pair) => (isMap(pair.key) ? visit.SKIP : undefined),
  });
  return kept + blank(whole.slice(from));
}

/** A CSV is data: only its last column, 说明, is prose. */
function blankCsv(text: string): string {
  return text.replace(/[^\n]+/gu, (line) => {
    const last = line.lastIndexOf(',') + 1;
    return blank(line.slice(0, last)) + line.slice(last);
  });
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/gu, '\0');
}
