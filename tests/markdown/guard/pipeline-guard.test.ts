import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guardPlugin, guardVitePlugin } from '#markdown/guard/guard.ts';
import { parseMdx } from '#markdown/parse.ts';

interface Fragment {
  readonly name: string;
  readonly body?: string;
  readonly frontMatter?: string;
}

const fixtures = new URL('../../fixtures/hostile/', import.meta.url);
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8')) as T[];
const hostile = read<Fragment>('fragments.json').filter(({ body, frontMatter }) => body && !frontMatter);
const innocent = read<Fragment & { works: boolean }>('innocent.json').filter(({ works }) => works);

/** What a build does with a page whose checks were skipped: parse, then the first plugin of the pipeline. */
function compile(body: string): void {
  const source = `第一段。\n\n${body}\n`;
  guardPlugin()(parseMdx(source), { path: 'content/guides/x.mdx', toString: () => source });
}

describe(guardPlugin, () => {
  it.each(hostile)('stops a build at $name even when no check ran before', ({ body = '' }) => {
    expect(() => compile(body)).toThrow();
  });

  it.each(innocent)('lets $name through', ({ body = '' }) => {
    expect(() => compile(body)).not.toThrow();
  });

  it('says where, what and what to do, in Chinese', () => {
    expect(() => compile('[点我](javascript:alert(1))')).toThrow(
      /^content\/guides\/x\.mdx:3:1 链接地址不能用.*换成正确的地址/u,
    );
  });
});

describe(guardVitePlugin, () => {
  it('reads only pages of the content folder', () => {
    const plugin = guardVitePlugin((path) => path.startsWith('/content/'));
    expect(plugin.load('/src/pages/index.astro')).toBeUndefined();
    expect(plugin.load('/elsewhere/x.mdx')).toBeUndefined();
  });
});
