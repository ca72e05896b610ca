import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printedFiles } from '#cli/write-guides.ts';

const root = join(import.meta.dirname, '../..');

describe('files printed from the schemas', () => {
  it.each([...printedFiles()])('%s is current: run node src/cli/write-guides.ts', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8') === text).toBe(true);
  });

  it('explain every rule that any check can report', () => {
    const guide = readFileSync(join(root, 'docs/errors.md'), 'utf8');
    const rooms = ['checks', 'content-files', 'schema', 'markdown/guard'];
    const sources = rooms.flatMap((room) =>
      readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(root, 'src', room, name), 'utf8')),
    );
    const rules = sources.flatMap((source) =>
      [...source.matchAll(/rule: '([a-z-]+)'/gu)].map((match) => match[1] ?? ''),
    );
    const missing = [...new Set(rules)].filter((rule) => !guide.includes(`## ${rule}\n`));
    expect(missing).toEqual([]);
  });

  it('give every field of every kind a name and a way to write it', () => {
    const guide = readFileSync(join(root, 'docs/writing-content.md'), 'utf8');
    const rows = guide.split('\n').filter((line) => line.startsWith('| `') && line.split('|').length >= 7);
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) expect(row.split('|')[2]?.trim(), row).not.toBe('');
  });
});
