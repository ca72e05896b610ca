import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { permanentAddresses } from '#checks/locked-addresses.ts';
import { listContentFiles } from '#content-files/list-files.ts';
import { openReadCache, saveReadCache } from '#content-files/read-cache.ts';
import { readSettings, type Settings } from '#content-files/settings.ts';
import type { Issue } from '#domain/issue.ts';
import { parsePlainDate } from '#domain/plain-date.ts';
import { applyFixes, printDiff } from './apply-fixes.ts';
import { type Checked, checkContent } from './check-content.ts';
import { createProgress } from './progress.ts';
import { printCheck, printCheckJson } from './report/print-check.ts';

const HELP = `检查内容，一次列出全部问题。

  npm run check                          查全部内容
  npm run check -- content/guides/x.mdx  只查这些文件（可写几个，也可写文件夹）
  npm run check -- --fix                 改好只有一种正确写法的地方，并列出改了什么
  npm run check -- --format json         结果用 JSON 输出，给程序读
  npm run check -- --date 2026-12-31     按这一天判断是否过期
  npm run check -- --lock                把现有页面的地址记进 content/urls.lock

退出码：0 没有错误，1 有错误要改，2 命令写错了。
`;

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const settings = settingsFor(options.values.date);
  if (!existsSync(settings.contentDir)) {
    process.stderr.write(`找不到内容文件夹“${settings.contentDir}”。用环境变量 CONTENT_DIR 指定它在哪里。\n`);
    return 2;
  }
  const only = options.files.length > 0 ? namedFiles(options.files, settings.contentDir) : undefined;
  if (typeof only === 'string') {
    process.stderr.write(`${only}\n`);
    return 2;
  }
  const progress = createProgress(process.stderr, () => performance.now());
  openReadCache(resolve('.cache/check.json'));
  const checked = checkContent(settings, only);
  saveReadCache();
  progress('检查完毕，正在整理结果');
  const issues = options.values.fix ? fix(checked, settings, only) : checked.issues;
  if (options.values.lock) lockAddresses(checked, settings);
  process.stdout.write(`${print(issues, checked, options.values.format)}\n`);
  return issues.some((issue) => issue.level === 'error') ? 1 : 0;
}

function settingsFor(date: string | undefined): Settings {
  const settings = readSettings(process.env, new Date());
  const today = date === undefined ? undefined : parsePlainDate(date);
  return today ? { ...settings, today } : settings;
}

function print(issues: readonly Issue[], checked: Checked, format: string | undefined): string {
  return format === 'json' ? printCheckJson(issues) : printCheck(issues, checked.pages.length);
}

function fix(checked: Checked, settings: Settings, only?: ReadonlySet<string>): readonly Issue[] {
  const root = dirname(join(settings.contentDir, '.'));
  const onDisk = (file: string) => join(settings.contentDir, relative('content', file));
  const fixed = applyFixes(checked.issues, (file) => readFileSync(onDisk(file), 'utf8'));
  for (const file of fixed) {
    writeFileSync(onDisk(file.file), file.after);
    process.stderr.write(`${printDiff(file)}\n\n`);
  }
  if (fixed.length === 0) process.stderr.write(`没有可以自动改的地方（${root}）。\n`);
  return fixed.length > 0 ? checkContent(settings, only).issues : checked.issues;
}

function lockAddresses({ library }: Checked, settings: Settings): void {
  const path = join(settings.contentDir, 'urls.lock');
  const known = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  const all = [...new Set([...known, ...permanentAddresses(library)])].sort();
  writeFileSync(path, `${all.join('\n')}\n`);
  process.stderr.write(`content/urls.lock 里有 ${all.length} 个地址。\n`);
}

/** Names files as issues name them; says in Chinese which argument is no content file. */
function namedFiles(names: readonly string[], contentDir: string): ReadonlySet<string> | string {
  const named = new Set<string>();
  for (const name of names) {
    const path = [resolve(name), resolve(contentDir, name), resolve(contentDir, '..', name)].find((it) =>
      existsSync(it),
    );
    if (!path) return `找不到“${name}”。文件名要从项目文件夹写起，如 content/guides/shiye.mdx。`;
    const inside = relative(contentDir, path);
    if (inside.startsWith('..')) return `“${name}”不在内容文件夹里。只能检查 ${contentDir} 里的文件。`;
    const base = join('content', inside);
    if (statSync(path).isDirectory()) {
      for (const file of listContentFiles(contentDir))
        if (inside === '' || file.startsWith(base + sep)) named.add(file);
    } else named.add(base);
  }
  return named;
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        fix: { type: 'boolean' },
        lock: { type: 'boolean' },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.format !== undefined && values.format !== 'json')
      return `--format 只能写 json，现在是“${values.format}”。`;
    if (values.date !== undefined && !parsePlainDate(values.date))
      return `--date 要写成 2026-12-31 的样子，现在是“${values.date}”。`;
    return { values, files: positionals };
  } catch (error) {
    const name = /'(--?[^']+)'/.exec(error instanceof Error ? error.message : '')?.[1];
    return name ? `不认识或写不完整的选项“${name}”。` : '命令写错了。';
  }
}
