import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import { judgeLink } from './addresses.ts';
import { nameHiddenCharacter } from './characters.ts';
import { LIMITS } from './limits.ts';
import type { Refusal } from './place.ts';

const POISON = new Set([
  '__proto__',
  'prototype',
  'constructor',
  '__defineGetter__',
  '__defineSetter__',
  '<<',
]);

/** Where the front matter stands, without its fences; nothing when the file has none. */
export interface FrontMatter {
  readonly start: number;
  readonly end: number;
  /** Offset where the body begins. */
  readonly bodyStart: number;
}

/** Finds the block between two `---` lines at the very start. */
export function locateFrontMatter(source: string): FrontMatter | undefined {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(source);
  if (!open) return undefined;
  const close = /(?:^|\n)---[ \t]*(?=\r?\n|$)/g;
  close.lastIndex = open[0].length - 1;
  const found = close.exec(source);
  if (!found) return undefined;
  return { start: open[0].length, end: found.index + 1, bodyStart: found.index + found[0].length };
}

/** Refuses what YAML can do beyond holding plain data: anchors, tags, poisoned keys, absurd size or depth. */
export function findFrontMatterRefusals(source: string, matter: FrontMatter): Refusal[] {
  const text = source.slice(matter.start, matter.end);
  if (text.length > LIMITS.frontMatterCharacters) {
    return [
      refuse(
        matter.start,
        `开头的资料区有 ${text.length} 个字符，太长。`,
        '资料区只写字段。',
        '把长文字移到正文。',
      ),
    ];
  }
  return findYamlRefusals(text).map((refusal) => ({
    ...refusal,
    offset: refusal.offset + matter.start,
    ...(refusal.edit && {
      edit: {
        ...refusal.edit,
        start: refusal.edit.start + matter.start,
        end: refusal.edit.end + matter.start,
      },
    }),
  }));
}

/** The same for a whole YAML text, such as a file of content/documents. */
export function findYamlRefusals(text: string): Refusal[] {
  if (depthOfIndent(text) > LIMITS.frontMatterDepth * 4) {
    return [refuse(0, '资料区嵌套太深。', `最多 ${LIMITS.frontMatterDepth} 层。`, '删掉多余的缩进或括号。')];
  }
  const document = parseDocument(text, {
    uniqueKeys: true,
    merge: false,
    strict: true,
  });
  const refusals: Refusal[] = document.errors.map((error) => explainYamlError(error.code, error.pos[0]));
  let nodes = 0;
  visit(document, (key, node, path) => {
    nodes += 1;
    const depth = path.filter((step) => isMap(step) || isSeq(step)).length;
    const refusal = judgeNode(node as Node, key, depth);
    if (refusal) refusals.push(refusal);
    return nodes > LIMITS.frontMatterNodes ? visit.BREAK : undefined;
  });
  if (nodes > LIMITS.frontMatterNodes) {
    refusals.push(
      refuse(0, '资料区的条目太多。', `最多 ${LIMITS.frontMatterNodes} 项。`, '请拆成几个文件。'),
    );
  }
  return refusals;
}

function judgeNode(node: unknown, key: unknown, depth: number): Refusal | undefined {
  if (isAlias(node)) {
    return refuse(
      node.range?.[0] ?? 0,
      `这里用了引用“*${node.source}”。`,
      '每个值都直接写出来。',
      '把“*…”换成它代表的文字；如果是遮蔽的数字，整个值加上引号。',
    );
  }
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const start = (node as Node).range?.[0] ?? 0;
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (anchor) return refuse(start, `这里用了锚点“&${anchor}”。`, '资料区不能用锚点。', `删掉“&${anchor}”。`);
  if (tag && /^(?:!|tag:(?!yaml\.org,2002:(?:str|map|seq|int|float|bool|null)$))/.test(tag)) {
    return refuse(
      start,
      `这里用了类型标记“${tag}”。`,
      '资料区不能用“!”开头的标记。',
      '删掉标记；要写感叹号请给整个值加引号。',
    );
  }
  if (depth > LIMITS.frontMatterDepth) {
    return refuse(start, '资料区嵌套太深。', `最多 ${LIMITS.frontMatterDepth} 层。`, '删掉多余的层级。');
  }
  return isScalar(node) && typeof node.value === 'string'
    ? judgeText(node.value, start, key === 'key')
    : undefined;
}

function judgeText(value: string, start: number, isKey: boolean): Refusal | undefined {
  if (isKey && POISON.has(value)) {
    return refuse(start, `字段名不能叫“${value}”。`, '字段名只能用说明书里列出的。', '删掉这一行。');
  }
  const hidden = nameHiddenCharacter(value);
  if (hidden) {
    const complaint = refuse(
      start,
      `这个值里藏着${hidden}。`,
      '资料区只能有看得见的文字。',
      '删掉它，或把这个值重新打一遍。',
    );
    return { ...complaint, rule: 'guard-character' };
  }
  if (/<[a-z!/?]/i.test(value)) {
    return refuse(
      start,
      '这个值里有网页代码的标记“<…”。',
      '资料区只写文字。',
      '删掉标记；要写小于号请用“＜”或“不到”。',
    );
  }
  const scheme = /^\s*(?:javascript|vbscript|data)\b/iu.test(value.normalize('NFKC'))
    ? judgeLink(value)
    : undefined;
  if (scheme)
    return refuse(
      start,
      `这个地址不能用：${scheme}。`,
      '网址以 https:// 开头。',
      '换成文件的官方网址，没有就删掉这一行。',
    );
  if (/^\s*(?:[\\/]{2}|\.\.?[\\/].*\.\.)/u.test(value) || /^\s*\.\.[\\/]/u.test(value)) {
    return refuse(
      start,
      '这个地址会走到别处。',
      '站内地址以一个“/”开头。',
      '改成完整的站内地址或 https:// 网址。',
    );
  }
  return undefined;
}

const YAML_WORDS: Record<string, [string, string]> = {
  DUPLICATE_KEY: ['同一个字段写了两次。', '删掉其中一个。'],
  BAD_INDENT: ['这一行的缩进不对。', '和上一行的同级字段左对齐，用空格，不用 Tab。'],
  TAB_AS_INDENT: ['这一行用 Tab 缩进。', '把 Tab 换成两个空格。'],
  MISSING_CHAR: ['引号或括号没有配对。', '补上另一半引号或括号。'],
  BLOCK_AS_IMPLICIT_KEY: ['这一行有两个冒号加空格，看不出哪个是字段名。', '给冒号后面的整个值加上英文引号。'],
  MULTILINE_IMPLICIT_KEY: ['这一行缺少冒号。', '写成“字段名: 值”，冒号用英文，后面空一格。'],
  BAD_SCALAR_START: ['值以特殊符号开头。', '给整个值加上英文引号，例如 "*万人"。'],
  BAD_ALIAS: ['值以“*”开头，被当成引用。', '给整个值加上英文引号，例如 "*万人"。'],
  UNEXPECTED_TOKEN: ['这里有多余的符号。', '给整个值加上英文引号，或删掉多余的符号。'],
};

function explainYamlError(code: string, offset: number): Refusal {
  const [found, fix] = YAML_WORDS[code] ?? [
    '这里的写法读不懂。',
    '写成“字段名: 值”，冒号用英文并空一格；值里有符号时加英文引号。',
  ];
  return { ...refuse(offset, found, '资料区每行写成“字段名: 值”。', fix), rule: 'front-matter-syntax' };
}

function depthOfIndent(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open -= 1;
    if (open > deepest) deepest = open;
  }
  const dashes = Math.max(
    0,
    ...text.split('\n').map((line) => /^(?:\s*- )*/.exec(line)?.[0].match(/- /g)?.length ?? 0),
  );
  return Math.max(deepest, dashes);
}

function refuse(offset: number, found: string, expected: string, fix: string): Refusal {
  return { rule: 'guard-front-matter', offset, found, expected, fix };
}
