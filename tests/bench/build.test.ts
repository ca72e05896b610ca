import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeContent } from '#bench/build/write-content.ts';
import { loadLibrary } from '#content-files/load-library.ts';
import type { PlainDate } from '#domain/plain-date.ts';

const home = mkdtempSync(join(tmpdir(), 'bench-content-'));
const generate = (name: string, seed: number) => {
  const folders = { ours: join(home, name, 'content'), bare: join(home, name, 'bare') };
  writeContent(folders, 8, seed);
  return folders;
};
const first = generate('first', 1);
const { library, issues } = loadLibrary(first.ours, {
  today: '2026-02-01' as PlainDate,
  includeDrafts: false,
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function filesOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => /\.\w+$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join();
}

describe(writeContent, () => {
  it('makes content that nothing complains about', () => {
    expect(issues).toEqual([]);
  });

  it('makes reports of a realistic size that name initiatives, documents and numbers', () => {
    expect(library.reports).toHaveLength(8);
    expect(library.observations).toHaveLength(160);
    expect(library.mentionsByReport.size).toBe(8);
    expect(library.reportsByDocument.size).toBeGreaterThan(5);
    for (const { body } of library.reports) {
      expect(body.sections).toHaveLength(12);
      expect(body.text.length).toBeGreaterThan(1000);
    }
  });

  it('makes the same content from the same seed, and other content from another', () => {
    expect(filesOf(generate('again', 1).ours)).toBe(filesOf(first.ours));
    expect(filesOf(generate('other', 2).ours)).not.toBe(filesOf(first.ours));
  });

  it('gives the bare project the same words without marks', () => {
    const bare = filesOf(first.bare);
    expect(bare).not.toMatch(/Observation|\[#s/u);
    expect(bare).toContain(library.reports[0]?.body.sections[0]?.heading);
  });
});
