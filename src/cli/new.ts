import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { pinyin } from 'pinyin-pro';
import { readSettings } from '#content-files/settings.ts';
import { jsonSchemaOf, WRITTEN_KINDS } from '#schema/json-schema.ts';
import { OBSERVATION_COLUMNS } from '#schema/observation.ts';
import { TOPIC_IDS } from '#schema/topic-id.ts';
import { printSkeleton } from './skeleton.ts';

const HELP = `新建一个页面，写好字段和提示。

  npm run new -- report 某县2026年上半年工作汇报
  npm run new -- initiative 马兰花计划
  npm run new -- guide 失业了怎么办
  npm run new -- document 关于做好…的通知
  npm run new -- term 灵活就业
  npm run new -- indicator 城镇新增就业 --topic jiuye-chuangye

  --id 编号      小写拼音或英文；不写就按名称的拼音
  --topic 板块   jiuye-chuangye shehui-baozhang rencai-renshi laodong-guanxi gonggong-fuwu

退出码：0 建好了，1 已经有了，2 命令写错了。
`;

interface Kind {
  readonly path: (id: string, topic: string) => string;
  readonly nameField: string;
  readonly body: string;
  /** Whether the file is a list to which one more record is added. */
  readonly isList?: boolean;
}

const KINDS: Record<string, Kind> = {
  report: {
    path: (id) => `reports/${id}/index.mdx`,
    nameField: 'title',
    body: '\n## 一、主要做法 [#s01]\n\n待编辑填写：照报告的顺序写，数字用 Observation 引用 observations.csv 里的编号。\n',
  },
  initiative: {
    path: (id) => `initiatives/${id}.mdx`,
    nameField: 'name',
    body: '\n待编辑填写：写六问里没有说到的事，为什么有它、要注意什么、各地怎么做。\n',
  },
  guide: {
    path: (id) => `guides/${id}.mdx`,
    nameField: 'title',
    body: '\n## 第一步：待编辑填写 [#step-1]\n\n待编辑填写：一步一节，句子要短。\n',
  },
  document: { path: (id) => `documents/${id}.yaml`, nameField: 'title', body: '' },
  term: { path: () => 'glossary.yaml', nameField: 'name', body: '', isList: true },
  indicator: { path: (_, topic) => `indicators/${topic}.yaml`, nameField: 'name', body: '', isList: true },
};

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  const { kindName, kind, name, id, topic } = options;
  const settings = readSettings(process.env, new Date());
  if (!existsSync(settings.contentDir)) {
    process.stderr.write(`找不到内容文件夹“${settings.contentDir}”。用环境变量 CONTENT_DIR 指定它在哪里。\n`);
    return 2;
  }
  const path = join(settings.contentDir, kind.path(id, topic));
  if (isTaken(path, kind, id)) {
    process.stderr.write(`“${id}”已经有了：${path}\n换一个编号：加 --id 新编号。\n`);
    return 1;
  }
  write(path, kind, printRecord(kindName, kind, { name, id, topic, today: settings.today }));
  if (kindName === 'report') {
    writeFileSync(join(dirname(path), 'observations.csv'), `\ufeff${OBSERVATION_COLUMNS.join(',')}\n`);
  }
  const shown = relative('.', path);
  const isPage = path.endsWith('.mdx');
  const lines = [
    kind.isList ? `加进了 ${shown}，在文件末尾` : `建好了 ${shown}`,
    `把“待编辑填写”换成内容${isPage ? '，写好后删掉 draft: true 那一行' : ''}。`,
    `检查：npm run check -- ${shown}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** Whether something would be overwritten or named twice; a report's numbers may be there before its text. */
function isTaken(path: string, kind: Kind, id: string): boolean {
  if (!kind.isList) return [path, join(dirname(path), 'observations.csv')].some((it) => existsSync(it));
  return (
    existsSync(path) &&
    new RegExp(`\\bid: *["']?${id}["']? *(?:[#,}\\r\\n]|$)`, 'u').test(readFileSync(path, 'utf8'))
  );
}

function write(path: string, kind: Kind, record: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!kind.isList) {
    writeFileSync(path, path.endsWith('.mdx') ? `---\n${record}\n---\n${kind.body}` : `${record}\n`);
    return;
  }
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const item = record.replace(/^/gmu, '  ').replace(/^ {2}/u, '- ');
  appendFileSync(path, `${before && !before.endsWith('\n') ? '\n' : ''}${item}\n`);
}

function printRecord(
  kindName: string,
  kind: Kind,
  { name, id, topic, today }: { name: string; id: string; topic: string; today: string },
): string {
  const written = WRITTEN_KINDS.find((it) => it.name === kindName);
  const schema = written ? jsonSchemaOf(written.schema) : {};
  const record = schema.items ?? schema;
  return printSkeleton(record, {
    today,
    [kind.nameField]: JSON.stringify(name),
    ...(kind.isList && { id }),
    ...(record.properties?.['topic'] && { topic }),
    ...(record.properties?.['draft'] && { draft: 'true', published: today }),
    ...(record.properties?.['verified'] && { verified: today }),
    ...(kindName === 'initiative' && {
      priority: 'B',
      status: '待核实',
      level: '未写明',
      region: '未写明',
      confidence: 'low',
    }),
    ...(kindName === 'document' && { status: '未核实', kind: '规范性文件' }),
  });
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { id: { type: 'string' }, topic: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    const [kindName = '', ...words] = positionals;
    const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName] : undefined;
    const name = words.join(' ').trim();
    if (values.help || !kind)
      return kind || kindName === ''
        ? '要新建什么？'
        : `不认识“${kindName}”，可以是 ${Object.keys(KINDS).join('、')}。`;
    if (!name && !values.id) return '还要写上名称，例如：npm run new -- initiative 马兰花计划';
    if (/\p{C}/u.test(name)) return '名称里有换行或看不见的字符，重新打一遍。';
    const topic = values.topic ?? 'jiuye-chuangye';
    if (!TOPIC_IDS.some((it) => it === topic)) return `没有板块“${topic}”，可以是 ${TOPIC_IDS.join('、')}。`;
    const id = values.id ?? idFor(name);
    if (id === 'index' || id.length > 80) return `编号“${id}”不能用：不能叫 index，最多 80 个字母。`;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))
      return `编号“${id}”不合规矩：只能用小写字母、数字和连字符，如 malanhua-jihua。`;
    return { kindName, kind, name: name || id, id, topic };
  } catch (error) {
    const option = /'(--?[^']+)'/.exec(error instanceof Error ? error.message : '')?.[1];
    return option ? `不认识或写不完整的选项“${option}”。` : '命令写错了。';
  }
}

/** Pinyin of the words of a name: 马兰花计划 becomes malanhua-jihua. */
function idFor(name: string): string {
  const words = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(name)].filter(
    (it) => it.isWordLike,
  );
  return words
    .map(({ segment }) => pinyin(segment, { toneType: 'none', type: 'array', v: true }).join(''))
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/gu, '')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '');
}
