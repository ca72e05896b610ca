import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings } from '#content-files/settings.ts';
import { importFile } from './import-file.ts';
import { createProgress } from './progress.ts';
import { printImport } from './report/print-import.ts';

const HELP = `把一份 Word 或文本工作报告变成草稿。

  npm run import -- 报告.docx
  npm run import -- 报告.txt --report-id shi-2026 --year 2026

  --report-id 编号      小写拼音或英文，用连字符连接；发布后不再改
  --title 标题          报告的标题
  --year 年份           报告说的是哪一年
  --level 省|市|县      写报告的单位是哪一级
  --province 省份       原文写明时才填
  --leftovers mask|keep 遮蔽时漏下的地名：隐去（默认）或保留
  --suspects keep|remove 像广告的句子：保留（默认）或删掉
  --force               覆盖同名草稿
  --dry-run             只看结果，不写文件
  --format json         结果用 JSON 输出

退出码：0 写好了，1 文件有问题，2 命令写错了。
`;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  const { values, file } = options;
  if (values.help || file === undefined) {
    (values.help ? process.stdout : process.stderr).write(HELP);
    return values.help ? 0 : 2;
  }
  const settings = readSettings(process.env, new Date());
  if (!existsSync(settings.contentDir)) {
    process.stderr.write(`找不到内容文件夹“${settings.contentDir}”。用环境变量 CONTENT_DIR 指定它在哪里。\n`);
    return 2;
  }
  const answered = new Set(Object.keys(values));
  const result = await importFile({
    file,
    contentDir: settings.contentDir,
    today: settings.today,
    ...(values['report-id'] && { reportId: values['report-id'] }),
    ...(values.title && { title: values.title }),
    ...(values.level && { level: values.level }),
    ...(values.province && { province: values.province }),
    ...(values.year && { year: Number(values.year) }),
    leftovers: values.leftovers === 'keep' ? 'keep' : 'mask',
    suspects: values.suspects === 'remove' ? 'remove' : 'keep',
    force: values.force ?? false,
    dryRun: values['dry-run'] ?? false,
    answered,
    progress: createProgress(process.stderr, () => performance.now()),
  });
  if ('problem' in result) {
    process.stderr.write(`${result.problem}\n怎么办：${result.fix}\n`);
    return 1;
  }
  if (values.format === 'json')
    process.stdout.write(`${JSON.stringify({ files: result.files, ...result.report }, null, 2)}\n`);
  else {
    const { people, notes } = result;
    const extra =
      people.length > 0 ? [...notes, `文件属性或批注里有姓名：${people.join('、')}，没有带进正文`] : notes;
    process.stdout.write(
      `${printImport(result.report, result.files)}\n${extra.map((note) => `${note}\n`).join('')}`,
    );
    if (result.files[0]) process.stdout.write(`下一步：npm run check -- ${result.files[0]}\n`);
  }
  return result.report.conservation.holds ? 0 : 1;
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'report-id': { type: 'string' },
        title: { type: 'string' },
        year: { type: 'string' },
        level: { type: 'string' },
        province: { type: 'string' },
        leftovers: { type: 'string' },
        suspects: { type: 'string' },
        force: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const problem = judgeOptions(values, positionals);
    return problem ?? { values, file: positionals[0] };
  } catch (error) {
    const name = /'(--?[^']+)'/.exec(error instanceof Error ? error.message : '')?.[1];
    return name ? `不认识或写不完整的选项“${name}”。` : '命令写错了。';
  }
}

function judgeOptions(
  values: Record<string, string | boolean | undefined>,
  files: readonly string[],
): string | undefined {
  const { level, year, leftovers, suspects, format } = values;
  const id = values['report-id'];
  if (files.length > 1) return '一次只能导入一个文件；文件名里有空格时用引号括起来。';
  if (typeof id === 'string' && !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))
    return `编号“${id}”不合规矩：只能用小写字母、数字和连字符，如 shi-2026。`;
  if (level !== undefined && !/^[国省市县]家?$/u.test(String(level)))
    return `--level 只能写 国家、省、市、县，现在是“${level}”。`;
  if (year !== undefined && !/^20\d\d$/u.test(String(year))) return `--year 要写四位年份，现在是“${year}”。`;
  if (leftovers !== undefined && !/^(?:mask|keep)$/u.test(String(leftovers)))
    return '--leftovers 只能写 mask 或 keep。';
  if (suspects !== undefined && !/^(?:keep|remove)$/u.test(String(suspects)))
    return '--suspects 只能写 keep 或 remove。';
  return format === undefined || format === 'json' ? undefined : '--format 只能写 json。';
}
