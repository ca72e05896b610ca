import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '#content-files/load-library.ts';
import { readNames } from '#content-files/read-names.ts';
import { namesOf } from '#domain/library.ts';
import type { PlainDate } from '#domain/plain-date.ts';
import { makeWorld } from '#tests/site/worlds.ts';

const { content } = makeWorld('minimal');
afterAll(() => rmSync(dirname(content), { recursive: true, force: true }));

const GLOSSARY = [
  '- id: shebao',
  '  name: 社保',
  '  aliases:',
  '    - 社会保险',
  '    - "五险"',
  '  topic: shehui-baozhang',
  '  text: 三项保险。',
];
writeFileSync(join(content, 'glossary.yaml'), GLOSSARY.join('\n'));

describe(readNames, () => {
  it('finds the same names as a whole reading', () => {
    const { library } = loadLibrary(content, { today: '2026-11-21' as PlainDate, includeDrafts: true });
    expect(readNames(content).targets).toEqual([...namesOf(library)]);
  });

  it('finds indicators with their unit', () => {
    expect(readNames(content).indicators).toEqual([
      { id: 'xinzeng-jiuye', name: '城镇新增就业', aliases: [], unit: '人' },
    ]);
  });

  it('passes over files that nobody can read', () => {
    const before = readNames(content).targets.length;
    writeFileSync(join(content, 'initiatives/broken.mdx'), '---\nname: "x\n---\n');
    writeFileSync(join(content, 'initiatives/bare.mdx'), '正文');
    expect(readNames(content).targets).toHaveLength(before);
  });
});
