import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isRunning, judgeFolders, replaceFolder, tidyAfterKilled } from '#cli/out-folder.ts';
import type { PlainDate } from '#domain/plain-date.ts';

const home = mkdtempSync(join(tmpdir(), 'out-folder-'));
const project = join(home, 'project');
const content = join(home, 'bureau/content');
const dist = join(home, 'dist');
const gone = spawnSync(process.execPath, ['-e', '']).pid;

beforeEach(() => {
  for (const name of readdirSync(home)) rmSync(join(home, name), { recursive: true });
  for (const folder of [project, content, join(home, 'letters')]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(home, 'letters/1.txt'), '');
  writeFileSync(join(home, 'file'), '');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const judge = (outDir: string, contentDir = content) =>
  judgeFolders({ contentDir, outDir, today: '2026-11-21' as PlainDate, includeDrafts: false }, project);

const siteAt = (folder: string, words: string) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), words);
};
const homeOf = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe(judgeFolders, () => {
  it.each([
    ['the project itself', project, /项目或内容/u],
    ['a folder around the project', home, /项目或内容/u],
    ['the root of the disk', '/', /项目或内容/u],
    ['the content', content, /项目或内容/u],
    ['a folder around the content', join(home, 'bureau'), /项目或内容/u],
    ['a folder inside the content', join(content, 'dist'), /项目或内容/u],
    ['a file', join(home, 'file'), /是一个文件/u],
    ['a folder of other things', join(home, 'letters'), /里面有别的文件/u],
  ])('refuses to replace %s', (_, outDir, words) => {
    expect(judge(outDir)).toMatch(words);
  });

  it.each([
    ['a folder that is still to be made', join(home, 'a/b/dist')],
    ['a folder of the project', join(project, 'dist')],
    ['a neighbour whose name begins like the content', `${content}-dist`],
  ])('lets a site be built into %s', (_, outDir) => {
    expect(judge(outDir)).toBeUndefined();
  });

  it('lets a site replace an older one, or fill an empty folder', () => {
    siteAt(dist, 'old');
    mkdirSync(join(home, 'empty'));
    expect([judge(dist), judge(join(home, 'empty'))]).toEqual([undefined, undefined]);
  });

  it.each([join(home, 'nowhere'), join(home, 'file')])('misses the content folder %s', (contentDir) => {
    expect(judge(dist, contentDir)).toMatch(/找不到内容文件夹.+CONTENT_DIR/u);
  });
});

describe(replaceFolder, () => {
  it('puts the new site in the place of the old one', () => {
    siteAt(dist, 'old');
    siteAt(`${dist}.next`, 'new');
    replaceFolder(dist, `${dist}.next`);
    expect([homeOf(dist), readdirSync(home).filter((it) => it.startsWith('dist'))]).toEqual([
      'new',
      ['dist'],
    ]);
  });

  it('leaves the old site where it was when there is no new one', () => {
    siteAt(dist, 'old');
    expect(() => replaceFolder(dist, `${dist}.next`)).toThrow();
    expect(homeOf(dist)).toBe('old');
  });
});

describe(tidyAfterKilled, () => {
  it('removes what dead builds left and leaves alone what lives or is not a build', () => {
    const names = [`dist.next-${gone}`, `dist.old-${gone}`, `dist.next-${process.pid}`, 'dist.next-x'];
    for (const name of ['dist', ...names]) siteAt(join(home, name), name);
    tidyAfterKilled(dist);
    expect(readdirSync(home).filter((it) => it.startsWith('dist'))).toEqual([
      'dist',
      `dist.next-${process.pid}`,
      'dist.next-x',
    ]);
  });

  it('brings the site back that a build moved away before it died', () => {
    siteAt(`${dist}.old-${gone}`, 'old');
    tidyAfterKilled(dist);
    expect(homeOf(dist)).toBe('old');
    expect(existsSync(`${dist}.old-${gone}`)).toBe(false);
  });
});

describe(isRunning, () => {
  it('knows the living from the dead, and takes no group for a process', () => {
    expect([process.pid, gone, 0, -1, Number.NaN].map(isRunning)).toEqual([true, false, false, false, false]);
  });
});
