import type { TextMatch, TextRule } from './language/text-rule.ts';

const RUN = '[*＊XＸ×□■○]+(?:\\.[*X×]+)?';
const AFTER =
  '[余多]?[万亿]?[余多]?(?:元|人次|人|名|家次|家|户|个|项|条|件|宗|起|份|笔|场次|场|次|期|批|张|所|站|%|％)';
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['date', new RegExp(`(?<![A-Za-z\\\\])${RUN}(?:[-—至]${RUN})?[年月日](?:${RUN}[月日])*(?:底|初)?`, 'gu')],
  ['place', new RegExp(`(?<![A-Za-z\\\\])${RUN}(?=[省市县区镇乡村])`, 'gu')],
  ['quantity', new RegExp(`(?<![A-Za-z\\\\])${RUN}(?=${AFTER})`, 'gu')],
  ['name', /(?<=\p{Script=Han}|^)(?:X{2,}|\*{3,}|X(?=(?:局|公司|企业|学院|网)))(?=\p{Script=Han})/gmu],
];
const NOUNS: Record<string, string> = { quantity: '数字', date: '日期', place: '地名', name: '名称' };

/** Signs that hide a number or a name are records, never raw `*` or `X`: Markdown would swallow them. */
export const rawMask: TextRule = {
  rule: 'raw-mask',
  level: 'error',
  good: ['某县', '**重点**内容', 'SYB培训', '3×5米'],
  bad: ['就业**万人', 'X县', '完成*%', 'XX年X月'],
  find: ({ file, source, text }) => {
    if (file.endsWith('.csv')) return [];
    const bodyStart = /^\ufeff?---\n[\s\S]*?\n---/u.exec(source)?.[0].length ?? 0;
    const found: TextMatch[] = [];
    for (const [kind, pattern] of KINDS) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        if (kind === 'name' && start < bodyStart) continue;
        const end = start + match[0].length;
        const isTaken = found.some((other) => start < other.end && other.start < end);
        if (
          isTaken ||
          isBold(text, start, end) ||
          /\d[×*]$/u.test(text.slice(Math.max(0, start - 1), start + 1))
        )
          continue;
        found.push(describe(kind, match[0], start, end, start >= bodyStart));
      }
    }
    return found;
  },
};

function describe(kind: string, raw: string, start: number, end: number, isBody: boolean): TextMatch {
  const replacement = isBody ? `<Masked kind="${kind}" />` : '某';
  return {
    start,
    end,
    found: `“${raw}”像是原文隐去的${NOUNS[kind] ?? '内容'}`,
    expected:
      kind === 'quantity' && isBody
        ? '隐去的数字写进 observations.csv，正文用 <Observation id="…" /> 引用'
        : '隐去的内容写成“某”或 <Masked kind="…" />',
    fix: `改成 ${replacement}`,
    replacement,
  };
}

/** `**重点**` is bold type: the stars come in pairs around words on one line. */
function isBold(text: string, start: number, end: number): boolean {
  const run = text.slice(start, end);
  if (!/^\*{1,3}$/u.test(run)) return false;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
  const pairs = [...line.matchAll(/(\*{1,3})(?=[\p{Script=Han}“《A-Za-z\d])([^*\n]+?)\1/gu)];
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return pairs.some((pair) => {
    const from = lineStart + pair.index;
    const words = pair[2] ?? '';
    return start >= from && end <= from + pair[0].length && !/^[万亿人家个]/u.test(words);
  });
}
