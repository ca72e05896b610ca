import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findUnsafe } from '#markdown/guard/guard.ts';
import { applyEdits } from './apply-edits.ts';

interface Fragment {
  name: string;
  body?: string;
  source?: string;
  frontMatter?: string;
  rule?: string;
  repeat?: [string, number, string];
  repeatInFrontMatter?: [string, number, string];
}
interface Innocent {
  name: string;
  body: string;
  works: boolean;
}

const fixtures = new URL('../../fixtures/hostile/', import.meta.url);
const hostile = JSON.parse(readFileSync(new URL('fragments.json', fixtures), 'utf8')) as Fragment[];
const innocent = JSON.parse(readFileSync(new URL('innocent.json', fixtures), 'utf8')) as Innocent[];

const HEAD = '---\ntitle: 测试页\n---\n\n第一段。\n\n';
const repeated = (part?: [string, number, string]): string => (part ? part[0].repeat(part[1]) + part[2] : '');
const pageOf = (fragment: Fragment): string => {
  const body = `${fragment.body ?? ''}${repeated(fragment.repeat)}`;
  const matter = fragment.frontMatter && `${fragment.frontMatter}${repeated(fragment.repeatInFrontMatter)}`;
  return (
    fragment.source ??
    (matter ? `---\ntitle: 测试页\n${matter}\n---\n\n${body}\n` : `${HEAD}${body}\n\n末段。\n`)
  );
};

describe(findUnsafe, () => {
  it.each(hostile)('refuses $name', (fragment) => {
    const issues = findUnsafe(pageOf(fragment), 'x.mdx');
    expect(issues.length).toBeGreaterThan(0);
    if (fragment.rule) expect(issues.map((issue) => issue.rule)).toContain(fragment.rule);
    for (const issue of issues) {
      expect(issue.level).toBe('error');
      expect(issue.found + issue.expected + issue.fix).toMatch(/\p{Script=Han}/u);
      expect(`${issue.found}${issue.expected}${issue.fix}`).not.toMatch(/undefined|Error|at .+:\d+/);
    }
  });

  it.each(
    hostile.filter((fragment) => fragment.body && !fragment.frontMatter && fragment.rule !== 'guard-size'),
  )('places $name at or below the line where it begins', (fragment) => {
    const lines = findUnsafe(pageOf(fragment), 'x.mdx').map((issue) => issue.line);
    const last = 7 + (fragment.body ?? '').split('\n').length - 1;
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(7);
    expect(Math.max(...lines)).toBeLessThanOrEqual(last);
  });

  it.each(innocent.filter((text) => text.works))('accepts $name', ({ body }) => {
    expect(findUnsafe(`${HEAD}${body}\n`)).toEqual([]);
  });

  it.each(innocent.filter((text) => !text.works))(
    'explains $name with an edit that makes it work',
    ({ body }) => {
      const source = `${HEAD}${body}\n`;
      const issues = findUnsafe(source);
      expect(issues.length).toBeGreaterThan(0);
      expect(findUnsafe(applyEdits(source, issues))).toEqual([]);
    },
  );

  it('reports every problem of a page at once', () => {
    const lines = findUnsafe(`${HEAD}<5人\n\n{x}\n\n<script>\n\n[x](javascript:1)\n`).map(
      (issue) => issue.line,
    );
    expect(lines).toEqual([7, 9, 11, 13]);
  });

  it('refuses a bomb within a second', () => {
    const started = performance.now();
    for (const fragment of hostile.filter(({ name }) => /bomb|huge|large|long/.test(name)))
      findUnsafe(pageOf(fragment));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
