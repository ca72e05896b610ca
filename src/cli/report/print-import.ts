import type { ImportReport } from '#import/import-report.ts';

const KINDS: Record<string, string> = {
  quantity: '数量',
  date: '日期',
  place: '地名',
  name: '名称',
  ordinal: '序号',
  title: '标题',
};

/** The import report as an editor reads it: what was found, what went, what needs a look. */
export function printImport(report: ImportReport, files: readonly string[]): string {
  return [
    `导入完成：${report.title}`,
    ...files.map((file) => `  写好了 ${file}`),
    '',
    ...printFound(report),
    ...printRemoved(report),
    ...printAttention(report),
    ...printQuestions(report),
  ].join('\n');
}

function printFound({ outline, figures, masks, links, undecided, conservation: c }: ImportReport): string[] {
  const kinds = [...Map.groupBy(masks, (mask) => mask.kind)].map(
    ([kind, list]) => `${KINDS[kind] ?? kind}${list.length}`,
  );
  const initiatives = links.filter((link) => link.kind === 'initiative');
  const documents = links.filter((link) => link.kind === 'document');
  return [
    '认出来的',
    `  标题 ${outline.length} 个，编号 s01 到 s${String(outline.length).padStart(2, '0')}`,
    `  数字 ${figures.total} 个：有数值 ${figures.reported}，遮蔽 ${figures.masked}，文字 ${figures.qualitative}；其中目标 ${figures.targets}`,
    `  对上指标 ${figures.total - undecided.length} 个，还没对上 ${undecided.length} 个（表里写作 weiding，发布前补上）`,
    `  数字以外的遮蔽 ${masks.length} 处${kinds.length > 0 ? `：${kinds.join('，')}` : ''}`,
    `  提到的项目 ${initiatives.length} 个、文件 ${documents.length} 个，发布后自动加链接`,
    `  字数核对：原文 ${c.source} = 保留 ${c.kept} + 规范 ${c.normalised} + 删除 ${c.removed} + 换行 ${c.structure}${c.holds ? '，一字不少' : `，不一致：${c.problem}`}`,
    '',
  ];
}

function printRemoved({ removed, normalised }: ImportReport): string[] {
  return [
    `删掉的（${removed.length} 处）`,
    ...(removed.length > 0
      ? removed.map((entry) => `  第${entry.line}行 ${entry.why}：${shorten(entry.text)}`)
      : ['  没有']),
    ...(normalised.length > 0
      ? [`  另外规范了：${normalised.map((it) => `${it.why}${it.count}处`).join('，')}`]
      : []),
    '',
  ];
}

function printAttention(report: ImportReport): string[] {
  const lines = [
    ...report.outlineGaps.map((it) => `  第${it.line}行 序号不连续：${shorten(it.heading)}`),
    ...report.personal.map((it) => `  第${it.line}行 有${it.kind}，没有带进正文`),
    ...report.leftovers.map((it) => `  第${it.line}行 遮蔽时漏下的名称：${it.name}`),
    ...report.repeated.map((it) => `  第${it.line}行 词语重复：${it.words}`),
    ...report.undecided
      .slice(0, 8)
      .map((it) => `  第${it.line}行 没对上指标：${it.words.replace(/\n/gu, ' ')}（${it.id}）`),
    ...(report.undecided.length > 8
      ? [`  ……还有 ${report.undecided.length - 8} 个没对上指标，见 observations.csv`]
      : []),
  ];
  return lines.length > 0 ? [`请看一眼（${lines.length} 处）`, ...lines, ''] : [];
}

function printQuestions({ questions }: ImportReport): string[] {
  if (questions.length === 0) return ['没有要您决定的事。', ''];
  return [
    `要您决定的（${questions.length} 件，已先按默认处理）`,
    ...questions.flatMap((question, index) => [
      `  ${index + 1}. 第${question.line}行 ${question.text}`,
      `     默认：${question.chosen}。换一种：重新导入时加 ${question.flag} --force`,
    ]),
    '',
  ];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 38)}…` : line;
}
