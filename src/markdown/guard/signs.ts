import { ALLOWED_COMPONENTS } from './allowed-components.ts';
import type { Refusal } from './place.ts';

/** A stretch of text that MDX shows as it is: fenced code and code between backticks. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const COMPONENT =
  /<([A-Za-z][\w.:-]*)((?:\s+[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"<>{}`\n]*"|'[^'<>{}`\n]*'))*)[ \t]*\/>/y;
const ATTRIBUTE = /([A-Za-z_:][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Tags that only change looks or layout: the tag goes, its words stay. */
const HARMLESS =
  /^(?:br|b|strong|i|em|u|s|sup|sub|span|p|div|font|center|small|mark|hr|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|a|img)$/i;

/** Finds `<`, `{` and import/export lines outside code: MDX would run them or stumble over them. */
export function findCodeSigns(source: string, bodyStart: number, code: readonly Span[]): Refusal[] {
  const refusals: Refusal[] = [];
  const spans = [...code].sort((a, b) => a.start - b.start);
  let next = 0;
  let index = bodyStart;
  while (index < source.length) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= index) next += 1;
    const span = spans[next];
    if (span && span.start <= index) {
      index = span.end;
      continue;
    }
    const sign = source[index] ?? '';
    if (sign === '\\' && /[!-/:-@[-`{-~]/.test(source[index + 1] ?? '')) {
      index += 2;
      continue;
    }
    const result = judgeSign(source, index, sign);
    if (result?.refusal) refusals.push(result.refusal);
    index = result?.next ?? index + 1;
  }
  return refusals;
}

interface Judgement {
  readonly refusal?: Refusal;
  readonly next: number;
}

function judgeSign(source: string, index: number, sign: string): Judgement | undefined {
  if (sign === '<') return judgeAngle(source, index);
  // A closing brace on its own is text: only an opening one starts a program.
  if (sign === '{') return judgeBrace(source, index);
  if (
    (sign === 'i' || sign === 'e') &&
    /(?:^|\n)[ \t>]*$/.test(source.slice(Math.max(0, index - 40), index))
  ) {
    return judgeModule(source, index);
  }
  return undefined;
}

function judgeModule(source: string, index: number): Judgement | undefined {
  const word = /^(?:import|export)(?=[\s{*"'])/.exec(source.slice(index, index + 8))?.[0];
  if (!word) return undefined;
  const capital = word[0]?.toUpperCase() + word.slice(1);
  return {
    next: index + word.length,
    refusal: {
      rule: 'guard-module',
      offset: index,
      found: `这一行以“${word}”开头，会被当成程序。`,
      expected: '正文里不能有程序，也不能引入别的文件。',
      fix: `删掉这一行；如果它是要给人看的英文，改成“${capital}”开头。`,
      edit: { start: index, end: index + word.length, text: capital },
    },
  };
}

function judgeBrace(source: string, index: number): Judgement {
  const pair = /^\{[^{}\n]*\}/.exec(source.slice(index, index + 400))?.[0];
  const text = pair ?? source[index] ?? '';
  const escaped = text.replace(/[{}]/g, (brace) => `\\${brace}`);
  return {
    next: index + text.length,
    refusal: {
      rule: 'guard-brace',
      offset: index,
      found: `这里有花括号“${shorten(text)}”，会被当成程序。`,
      expected: '正文里的花括号前面要加反斜杠。',
      fix: `改成“${shorten(escaped)}”；中文里通常用（）或〔〕。`,
      edit: { start: index, end: index + text.length, text: escaped },
    },
  };
}

function judgeAngle(source: string, index: number): Judgement {
  COMPONENT.lastIndex = index;
  const component = COMPONENT.exec(source);
  if (component && ALLOWED_COMPONENTS.has(component[1] ?? '')) {
    const refusal = judgeComponent(index, component[0], component[1] ?? '', component[2] ?? '');
    return { next: index + component[0].length, ...(refusal && { refusal }) };
  }
  const rest = source.slice(index, index + 2000);
  const comment = /^<!--[\s\S]*?-->/.exec(rest)?.[0];
  if (comment) {
    const edit = { start: index, end: index + comment.length, text: '' };
    const refusal = tag(
      index,
      '这里有一段网页注释“<!-- … -->”。',
      '正文不能有注释。',
      '删掉这段注释。',
      edit,
    );
    return { next: edit.end, refusal };
  }
  const link = /^<((?:https?:\/\/|mailto:)?[^\s<>{}]+)>/i.exec(rest);
  if (link?.[1] && (/^https?:\/\//i.test(link[1]) || /^(?:mailto:)?[\w.+-]+@[\w.-]+$/i.test(link[1]))) {
    return judgeAutolink(index, link[0], link[1]);
  }
  const html = /^<\/?([A-Za-z][\w.:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>?/.exec(rest);
  if (html?.[1] && looksLikeTag(html[0], html[1])) return judgeTag(index, html[0], html[1]);
  return judgeLessThan(index, rest);
}

function looksLikeTag(text: string, name: string): boolean {
  return text.endsWith('>') || ALLOWED_COMPONENTS.has(name);
}

function judgeComponent(
  offset: number,
  whole: string,
  name: string,
  attributes: string,
): Refusal | undefined {
  const rule = ALLOWED_COMPONENTS.get(name);
  if (!rule) return undefined;
  const seen = new Map<string, string>();
  for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (seen.has(key)) return wrongComponent(offset, `“${name}”里的 ${key} 写了两次。`, rule.example);
    seen.set(key, double ?? single ?? '');
  }
  for (const [key, value] of seen) {
    const pattern = Object.hasOwn(rule.attributes, key) ? rule.attributes[key] : undefined;
    if (!pattern) return wrongComponent(offset, `“${name}”不能带“${key}”。`, rule.example);
    if (!pattern.test(value)) {
      return wrongComponent(offset, `“${name}”的 ${key} 不能写成“${shorten(value)}”。`, rule.example);
    }
  }
  const missing = rule.required.find((key) => !seen.has(key));
  return missing ? wrongComponent(offset, `“${shorten(whole)}”缺少 ${missing}。`, rule.example) : undefined;
}

function wrongComponent(offset: number, found: string, example: string): Refusal {
  return {
    rule: 'guard-component',
    offset,
    found,
    expected: `照这个样子写：${example}`,
    fix: '照样子改这一处。',
  };
}

function judgeAutolink(index: number, whole: string, address: string): Judgement {
  const target = /^https?:|^mailto:/i.test(address) ? address : `mailto:${address}`;
  const edit = { start: index, end: index + whole.length, text: `[${address}](${target})` };
  const found = `网址不能用尖括号包起来：“${shorten(whole)}”。`;
  return {
    next: edit.end,
    refusal: tag(index, found, '写成［文字］（网址）的样子。', `改成“${edit.text}”。`, edit),
  };
}

function judgeTag(index: number, whole: string, name: string): Judgement {
  const next = index + whole.length;
  const component = ALLOWED_COMPONENTS.get(name);
  if (component)
    return { next, refusal: wrongComponent(index, `“${shorten(whole)}”写法不对。`, component.example) };
  const found = `这里有网页代码“${shorten(whole)}”。`;
  const expected = `正文只能用文字和 ${[...ALLOWED_COMPONENTS.keys()].map((key) => `<${key} />`).join('、')}。`;
  if (!HARMLESS.test(name)) {
    return { next, refusal: tag(index, found, expected, '删掉这段代码。') };
  }
  const edit = { start: index, end: next, text: /^br$/i.test(name) ? '\n\n' : '' };
  const fix = /^br$/i.test(name) ? '删掉它，另起一段。' : '删掉标记，只留文字；要加粗请写成 **文字**。';
  return { next, refusal: tag(index, found, expected, fix, edit) };
}

function judgeLessThan(index: number, rest: string): Judgement {
  const context = /^<[^\s<，。；、]{0,8}/.exec(rest)?.[0] ?? '<';
  return {
    next: index + 1,
    refusal: {
      rule: 'guard-less-than',
      offset: index,
      found: `小于号“${context}”会被当成网页代码的开头。`,
      expected: '小于号前面要加反斜杠，或用汉字“不到”“低于”。',
      fix: `把“${context}”改成“\\${context}”。`,
      edit: { start: index, end: index + 1, text: '\\<' },
    },
  };
}

function tag(offset: number, found: string, expected: string, fix: string, edit?: Refusal['edit']): Refusal {
  return { rule: 'guard-html', offset, found, expected, fix, ...(edit && { edit }) };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 38)}…` : line;
}
