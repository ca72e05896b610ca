import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type BuildResult, runBuild } from './run-build.ts';

const WORLDS = resolve('tests/fixtures/worlds');

/** One change to a file of a world: `from` gives way to `to`, or `to` is put at the end. */
export interface Edit {
  readonly file: string;
  readonly from?: string;
  readonly to: string;
}

/** A small content folder of its own, a copy of a fixture, and the folder its site is built into. */
export interface World {
  readonly content: string;
  readonly out: string;
  /** The line of a file where some words stand, counted from 1. */
  readonly lineOf: (file: string, words: string) => number;
  readonly build: () => Promise<BuildResult>;
}

/** Copies a fixture world and changes it. */
export function makeWorld(name: string, edits: readonly Edit[] = []): World {
  const folder = mkdtempSync(join(tmpdir(), `world-${name}-`));
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  cpSync(join(WORLDS, name), content, { recursive: true });
  for (const { file, from, to } of edits) {
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    if (from && !text.includes(from)) throw new Error(`${file} has no “${from}”`);
    writeFileSync(path, from ? text.replace(from, to) : `${text}${to}\n`);
  }
  return {
    content,
    out,
    lineOf: (file, words) =>
      readFileSync(join(content, file), 'utf8')
        .split('\n')
        .findIndex((line) => line.includes(words)) + 1,
    build: () => runBuild(content, out),
  };
}

/** The text of every file of a built site, those of the search index unpacked, by address; empty when there is no site. */
export function readTexts(out: string): Map<string, string> {
  if (!existsSync(out)) return new Map();
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(out.length), unpack(readFileSync(path)).toString('utf8')];
    }),
  );
}

function unpack(bytes: Buffer): Buffer {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? gunzipSync(bytes) : bytes;
}
