import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findForeignFiles } from '#content-files/foreign-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
/** A content folder with these empty files. */
function folderWith(...names: string[]): string {
  made += 1;
  const root = join(folder, String(made));
  mkdirSync(root);
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), '');
  }
  return root;
}

describe(findForeignFiles, () => {
  it.each([
    'site.yaml',
    'urls.lock',
    'reports/shi-2026/index.mdx',
    'reports/shi-2026/observations.csv',
    'reports/shi-2026/photo.webp',
    'initiatives/malanhua.mdx',
    'series/xinzeng-jiuye.csv',
    'initiatives/.gitkeep',
    '.DS_Store',
  ])('has nothing against %s', (name) => {
    expect(findForeignFiles(folderWith(name))).toEqual([]);
  });

  it.each([
    ['a program', 'guides/run.js', '“run.js”不是内容文件'],
    ['a drawing that can run', 'guides/a.svg', '“a.svg”不是内容文件'],
    ['a Word file', 'reports/shi-2026/总结.docx', '“总结.docx”不是内容文件'],
    ['a hidden file', '.env', '“.env”不是内容文件'],
    ['a Chinese name', 'initiatives/马兰花.mdx', '文件名“马兰花.mdx”不能做地址'],
    ['capitals', 'initiatives/Malanhua.mdx', '文件名“Malanhua.mdx”不能做地址'],
    ['a space', 'guides/shiye le.mdx', '文件名“shiye le.mdx”不能做地址'],
    ['a page outside its folder', 'malanhua.mdx', '这个文件放错了地方，不会出现在网站上'],
    ['a page too deep', 'initiatives/a/b.mdx', '这个文件放错了地方，不会出现在网站上'],
    ['a report that is no folder', 'reports/shi-2026.mdx', '这个文件放错了地方，不会出现在网站上'],
    ['a name with a dot in it', 'initiatives/a.b.mdx', '文件名“a.b.mdx”不能做地址'],
    ['a name that ends in a hyphen', 'guides/a-.mdx', '文件名“a-.mdx”不能做地址'],
    ['a name that is the list of its folder', 'guides/index.mdx', '文件名“index.mdx”不能做地址'],
    ['a name no disk takes as a folder', `documents/${'a'.repeat(90)}.yaml`, '不能做地址'],
    ['a file of lists nobody reads', 'glossaries.yaml', '这个文件放错了地方，不会出现在网站上'],
    ['numbers without a report', 'observations.csv', '这个文件放错了地方，不会出现在网站上'],
  ])('finds %s', (_, name, found) => {
    expect(findForeignFiles(folderWith(name))).toMatchObject([
      { rule: 'foreign-file', file: `content/${name}`, line: 1, found: expect.stringContaining(found) },
    ]);
  });

  it.each(['某县', 'x.mdx', 'index', 'a-'])('finds the folder %s, whose name makes no address', (name) => {
    expect(findForeignFiles(folderWith(`reports/${name}/index.mdx`))).toMatchObject([
      { file: `content/reports/${name}`, found: `文件夹名“${name}”不能做地址` },
    ]);
  });

  it('has nothing to say of a folder that does not exist', () => {
    expect(findForeignFiles(join(folder, 'nowhere'))).toEqual([]);
  });

  it('finds a link that leads elsewhere', () => {
    const root = folderWith('site.yaml');
    symlinkSync('/etc', join(root, 'guides'));
    expect(findForeignFiles(root)).toMatchObject([{ file: 'content/guides', found: '这是指向别处的链接' }]);
  });
});
