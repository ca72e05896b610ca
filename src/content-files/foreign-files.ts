import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '#domain/issue.ts';

const KNOWN = /\.(?:mdx|yaml|csv|lock|png|jpe?g|webp|avif|gif|md\.txt)$/u;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/u;
/** A name that becomes an address as it is: no dots, and not so long that no browser or disk would take it. */
const ADDRESS = /^(?!index$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST = 80;
const HOMES: Record<string, RegExp> = {
  '.mdx': /^(?:reports\/[^/]+\/index|initiatives\/[^/]+|guides\/[^/]+)\.mdx$/u,
  '.csv': /^(?:reports\/[^/]+\/observations|series\/[^/]+)\.csv$/u,
  '.yaml':
    /^(?:site|topics|glossary|synonyms|redirects|privacy-allow|asks\/[^/]+|documents\/[^/]+|indicators\/[^/]+)\.yaml$/u,
};

/** Finds files that do not belong into a content folder: programs, links out of it, names that make no address. */
export function findForeignFiles(root: string): Issue[] {
  const names = existsSync(root) ? walk(root, '').sort() : [];
  return names.flatMap((name) => judge(root, name));
}

/** Names of everything below a folder; links are named and never followed, as readdir would do by itself. */
function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder ? `${folder}/${entry.name}` : entry.name;
    return entry.isDirectory() ? [name, ...walk(root, name)] : [name];
  });
}

function judge(root: string, name: string): Issue[] {
  const last = name.split('/').at(-1) ?? '';
  if (last === '.DS_Store' || last === '.gitkeep') return [];
  const stat = lstatSync(join(root, name));
  if (stat.isSymbolicLink()) return [complain(name, '这是指向别处的链接', '把真正的文件放进来')];
  if (stat.isDirectory()) {
    return ADDRESS.test(last) && last.length <= LONGEST
      ? []
      : [complain(name, `文件夹名“${last}”不能做地址`, '用小写拼音或英文，词之间用连字符')];
  }
  if (!stat.isFile()) return [complain(name, '这不是普通的文件', '把真正的文件放进来')];
  if (!KNOWN.test(last))
    return [
      complain(
        name,
        `“${last}”不是内容文件`,
        '只放 mdx、yaml、csv 和 png、jpg、webp、avif、gif；Word 先用 npm run import 导入',
      ),
    ];
  if (!NAME.test(last) || (isPage(name) && !makesAddress(last)))
    return [complain(name, `文件名“${last}”不能做地址`, '用小写拼音或英文，词之间用连字符，如 shi-2026.mdx')];
  const home = HOMES[/\.\w+$/u.exec(last)?.[0] ?? ''];
  if (home && !home.test(name)) {
    return [
      complain(
        name,
        '这个文件放错了地方，不会出现在网站上',
        '报告放 reports/编号/index.mdx，项目放 initiatives/，办事放 guides/，数据放 reports/编号/observations.csv',
      ),
    ];
  }
  return [];
}

/** Reports take their address from their folder, all other entries from their file. */
function isPage(name: string): boolean {
  return /^(?:initiatives|guides|documents)\/[^/]+\.(?:mdx|yaml)$/u.test(name);
}

function makesAddress(file: string): boolean {
  const id = file.replace(/\.(?:mdx|yaml)$/u, '');
  return ADDRESS.test(id) && id.length <= LONGEST;
}

function complain(name: string, found: string, fix: string): Issue {
  return {
    rule: 'foreign-file',
    level: 'error',
    file: `content/${name}`,
    line: 1,
    column: 1,
    found,
    expected: '内容文件夹里只有网站要用的文件',
    fix,
  };
}
