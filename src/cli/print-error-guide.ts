import type { TextRule } from '#checks/language/text-rule.ts';
import { RULE_BOOK } from '#checks/rule-book.ts';
import { textRules } from '#checks/text-rules.ts';

const HEAD = `# 检查结果怎么看

<!-- 这一页由 node src/cli/write-guides.ts 生成，不要手改。 -->

\`npm run check\` 的每条结果有五行：在哪里（文件:行:列）、有什么不对、应当怎样、怎么改、到这里看说明。

- **错误**：改好才能发布。
- **提醒**：建议改，不影响发布。
- **请确认**：程序拿不准，请您看一眼。

只有一种正确写法的，\`npm run check -- --fix\` 会自动改好，并列出改了什么。`;

const LEVELS = { error: '错误', warning: '提醒', question: '请确认' } as const;

const TITLES: Readonly<Record<string, string>> = {
  'half-width-marks': '半角标点',
  'straight-quotes': '直引号',
  ellipsis: '省略号',
  dash: '破折号',
  'doubled-marks': '标点重复',
  'level-two-brackets': '二级序号的括号',
  'level-three-mark': '三级序号的标点',
  'level-two-mark': '二级序号后面的标点',
  'level-one-mark': '一级序号的标点',
  'document-number-brackets': '文号的括号',
  'document-number-padding': '文号的序号',
  'document-number-year': '文号的年份',
  'date-padding': '日期补零',
  'date-short-year': '年份不全',
  'date-dots': '日期写法',
  'percent-range': '百分数范围',
  'scale-range': '万、亿的范围',
  'ascii-tilde': '波浪号',
  'mixed-number': '数字和汉字混用',
  'doubled-approximation': '约数词重复',
  'full-width-grouping': '数字分节',
  'until-word': '截至和截止',
  'other-word': '其他',
  'space-between-chinese': '汉字之间的空格',
  'personal-data': '个人信息',
  'personal-data-possible': '可能的个人信息',
  'raw-mask': '没有处理的遮蔽符',
  'heading-order': '标题级别',
  'ordinal-order': '标题序号',
  placeholder: '还没写的地方',
  'placeholder-published': '没写完就要发布',
  'placeholder-data': '资料还没写完',
  'image-text': '图片没有说明',
  'link-text': '链接文字',
  'csv-formula': '表格公式',
  'title-mark': '标题末尾的标点',
};

/** Prints docs/errors.md: every rule by its permanent name, so that `docs/errors.md#rule` always leads somewhere. */
export function printErrorGuide(): string {
  const entries = [
    ...Object.entries(RULE_BOOK).map(([rule, entry]) => [rule, printEntry(rule, entry)] as const),
    ...textRules([], '').map((rule) => [rule.rule, printTextRule(rule)] as const),
  ];
  return `${[HEAD, ...entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)].join('\n\n')}\n`;
}

function printEntry(rule: string, { title, why, wrong, right }: (typeof RULE_BOOK)[string]): string {
  return [
    `## ${rule}`,
    `**${title}。** ${why}`,
    ...(wrong ? [`- 不要写：\`${wrong}\``] : []),
    ...(right ? [`- 要写：\`${right}\``] : []),
  ].join('\n\n');
}

function printTextRule({ rule, level, good, bad }: TextRule): string {
  const list = (words: readonly string[]) => words.map((it) => `\`${it.replace(/\s+/gu, ' ')}\``).join(' ');
  return [
    `## ${rule}`,
    `**${TITLES[rule] ?? rule}**（${LEVELS[level]}）`,
    ...(bad.length > 0 ? [`- 不要写：${list(bad)}`] : []),
    ...(good.length > 0 ? [`- 要写：${list(good)}`] : []),
  ].join('\n\n');
}
