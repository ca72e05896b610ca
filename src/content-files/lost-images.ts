import { closeSync, existsSync, lstatSync, openSync, readSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Issue } from '#domain/issue.ts';
import { parsePlain } from '#markdown/guard/plain-tree.ts';
import type { SourceFile } from './source-file.ts';

/** How the files of each kind of picture begin, byte by byte as Latin letters. */
const PICTURE = /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|.{4}ftyp)/su;

/** Finds pictures of pages that are not there, or that are something else under the name of a picture. */
export function findLostImages(root: string, files: readonly SourceFile[]): Issue[] {
  return files
    .filter(({ path, text }) => path.endsWith('.mdx') && text.includes('!['))
    .flatMap((file) => imagesOf(file).flatMap((image) => judge(root, file, image)));
}

interface Image {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

function imagesOf({ text }: SourceFile): Image[] {
  const images: Image[] = [];
  visit(parsePlain(text), 'image', ({ url, position }) => {
    images.push({ url, line: position?.start.line ?? 1, column: position?.start.column ?? 1 });
  });
  return images;
}

function judge(root: string, { path }: SourceFile, { url, line, column }: Image): Issue[] {
  const file = join(root, relative('content', dirname(path)), safeDecode(url));
  const isThere = existsSync(file) && lstatSync(file).isFile();
  if (isThere && PICTURE.test(beginningOf(file))) return [];
  return [
    {
      rule: 'image-lost',
      level: 'error',
      file: path,
      line,
      column,
      found: isThere ? `“${url}”不是图片，只是名字像` : `找不到图片“${url}”`,
      expected: '图片和正文放在同一个文件夹，是 png、jpg、webp、avif 或 gif',
      fix: isThere ? '用画图软件打开原图，重新另存为 png' : '把图片存进这个文件夹，或改正文件名',
    },
  ];
}

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function beginningOf(file: string): string {
  const bytes = Buffer.alloc(12);
  const opened = openSync(file, 'r');
  readSync(opened, bytes);
  closeSync(opened);
  return bytes.toString('latin1');
}
