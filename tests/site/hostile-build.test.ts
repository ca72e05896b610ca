import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '#content-files/load-library.ts';
import type { PlainDate } from '#domain/plain-date.ts';
import { applyEdits } from '#tests/markdown/guard/apply-edits.ts';

interface Fragment {
  readonly name: string;
  readonly body?: string;
  readonly source?: string;
  readonly frontMatter?: string;
  readonly repeat?: readonly [string, number, string];
  readonly repeatInFrontMatter?: readonly [string, number, string];
}

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'tests/fixtures');
const hostile = JSON.parse(readFileSync(join(fixtures, 'hostile/fragments.json'), 'utf8')) as Fragment[];
const innocent = JSON.parse(readFileSync(join(fixtures, 'hostile/innocent.json'), 'utf8')) as (Fragment & {
  works: boolean;
})[];
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const page = join(content, 'initiatives/chuangdai.mdx');
const today = '2026-11-21' as PlainDate;

cpSync(join(fixtures, 'broken/world'), content, { recursive: true });
const clean = readFileSync(page, 'utf8');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build() {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, BUILD_DATE: today };
  return spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: root, encoding: 'utf8', env });
}

const repeated = (part?: readonly [string, number, string]) =>
  part ? part[0].repeat(part[1]) + part[2] : '';

function pageWith({ source, frontMatter, body = '', repeat, repeatInFrontMatter }: Fragment): string {
  if (source !== undefined) return source;
  const matter = frontMatter === undefined ? '' : `${frontMatter}${repeated(repeatInFrontMatter)}\n`;
  return clean
    .replace('verified:', () => `${matter}verified:`)
    .replace('县里上半年', () => `第一段。\n\n${body}${repeated(repeat)}\n\n县里上半年`);
}

describe('a build over innocent look-alikes', () => {
  const works = innocent.filter(
    (it) =>
      it.works &&
      !it.name.startsWith('masked') &&
      !it.body?.includes('](./') &&
      !it.body?.includes('demo-001') &&
      !it.body?.includes('/guides/shiye/'),
  );

  beforeAll(() => {
    writeFileSync(
      page,
      clean.replace('县里上半年', () => `${works.map((it) => it.body).join('\n\n')}\n\n县里上半年`),
    );
    const { status, stderr } = build();
    expect(stderr).not.toMatch(/Error/u);
    expect(status).toBe(0);
  });

  it('shows them all as text', () => {
    const html = readFileSync(join(dist, 'initiatives/chuangdai/index.html'), 'utf8');
    for (const words of ['&lt;10人', '{x}', '$100', '《就业促进法》', '15%～30%', '😊', '䶮']) {
      expect(html).toContain(words);
    }
    expect(html).toMatch(/<strong>《办法》<\/strong>出台/u);
    expect(html).toMatch(/<table[\s>]/u);
  });
});

describe('a build over raw masks', () => {
  it.each(innocent.filter((it) => it.name.startsWith('masked')))(
    'explains $name with what to type instead',
    (fragment) => {
      writeFileSync(page, pageWith(fragment));
      const issues = loadLibrary(content, { today, includeDrafts: false }).issues;
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.map((issue) => issue.rule)).toEqual(issues.map(() => 'raw-mask'));
      writeFileSync(page, applyEdits(pageWith(fragment), issues));
      expect(loadLibrary(content, { today, includeDrafts: false }).issues).toEqual([]);
    },
  );
});

describe('a build over hostile content', () => {
  it.each(hostile)('is refused for $name before anything is written', (fragment) => {
    writeFileSync(page, pageWith(fragment));
    const { issues } = loadLibrary(content, { today, includeDrafts: false });
    const errors = issues.filter(
      (issue) => issue.level === 'error' && issue.file === 'content/initiatives/chuangdai.mdx',
    );
    expect(errors.length).toBeGreaterThan(0);
  });

  it('ends with a Chinese reason and leaves the last good site as it was', () => {
    const before = readFileSync(join(dist, 'index.html'), 'utf8');
    writeFileSync(page, pageWith({ name: '', body: '<img src=x onerror=alert(1)>' }));
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/chuangdai\.mdx:17:1[\s\S]*网页代码/u);
    expect(stderr).not.toMatch(/\n\s+at .+:\d+:\d+/u);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe(before);
    expect(existsSync(join(dist, 'initiatives/chuangdai/index.html'))).toBe(true);
  });
});
