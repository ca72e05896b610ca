import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycle, reachOf } from './reach.ts';
import { BROWSER_RULE, LONGEST_FILE, ROOMS, type RoomRule, WIDEST_REACH } from './rooms.ts';
import { type Import, readImports, readSourceFiles, roomOf, type SourceFile } from './source-files.ts';

const files = readSourceFiles(['src', 'tests', 'bench']);
const source = files.filter((file) => file.path.startsWith('src/'));
const byPath = new Map(files.map((file) => [file.path, file]));

describe(readImports, () => {
  it.each([
    ["import { a } from '#domain/a.ts';", { target: 'src/domain/a.ts', isTypeOnly: false }],
    ["import type { A } from './a.ts';", { target: 'src/schema/a.ts', isTypeOnly: true }],
    ["import { type A, type B } from './a.ts';", { target: 'src/schema/a.ts', isTypeOnly: true }],
    ["import {\n  a,\n  type B,\n} from '../domain/a.ts';", { target: 'src/domain/a.ts', isTypeOnly: false }],
    ["export { a } from './a.ts';", { target: 'src/schema/a.ts', isTypeOnly: false }],
    ["import './a.css';", { target: 'src/schema/a.css' }],
    ["const { a } = await import('./a.ts');", { target: 'src/schema/a.ts', isOnDemand: true }],
  ])('reads %s', (text, expected) => {
    expect(readImports(text, 'src/schema/x.ts')).toEqual([expect.objectContaining(expected)]);
  });

  it('reads nothing from comments', () => {
    expect(readImports("// import { a } from './a.ts';\n * import './b.ts'", 'src/schema/x.ts')).toEqual([]);
  });
});

describe('rooms', () => {
  it('are all known', () => {
    expect(source.map((file) => file.room).filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('import only what their row allows', () => {
    const wrong = source.flatMap((file) => breaches(file, ROOMS[file.room] ?? { rooms: [] }));
    expect(wrong).toEqual([]);
  });

  it('let code for the browser import only what runs in a browser', () => {
    const entries = source.filter((file) => /\.(?:client|worker)\.ts$/u.test(file.path));
    expect(entries.length).toBeGreaterThan(0);
    const reached = new Set(entries.flatMap((file) => [...reachOf(file.path, byPath, carriesCode)]));
    const wrong = [...reached].flatMap((path) => {
      const file = byPath.get(path);
      return file ? breaches(file, BROWSER_RULE) : [];
    });
    expect(wrong).toEqual([]);
  });

  it('are written down in docs/rooms.md with the same table', () => {
    const [page = ''] = readFileSync('docs/rooms.md', 'utf8').split('\n## ');
    const rows = page.matchAll(/^\| `([^`]+)` \|([^|]*)\|/gmu);
    const written = [...rows].map(([, room, cell = '']) => [
      room,
      [...cell.matchAll(/`([^`]+)`/gu)].map((it) => it[1]),
    ]);
    const table = Object.entries(ROOMS).map(([room, { rooms, typesOf = [] }]) => [
      room,
      [...rooms, ...typesOf],
    ]);
    expect(Object.fromEntries(written)).toEqual(
      Object.fromEntries([...table, ['*.client.ts', BROWSER_RULE.rooms]]),
    );
  });
});

describe('imports', () => {
  it('never climb with ../', () => {
    const climbing = files.flatMap(({ path, imports }) =>
      imports.filter((it) => it.specifier.includes('../')).map((it) => `${path}: ${it.specifier}`),
    );
    expect(climbing).toEqual([]);
  });

  it('name the other room with #, and the own room with ./', () => {
    const mixed = source.flatMap(({ path, room, imports }) =>
      imports
        .filter(({ target, specifier }) => target && (roomOf(target) === room) !== specifier.startsWith('.'))
        .filter(({ specifier }) => !specifier.startsWith(`#${room}/`) || !/\.astro$/u.test(path))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(mixed).toEqual([]);
  });

  it('form no cycle', () => {
    expect(findCycle(byPath)).toBeUndefined();
  });

  it('go through no barrel', () => {
    expect(files.map((file) => file.path).filter((path) => /\/index\.(?:ts|mjs)$/u.test(path))).toEqual([]);
  });
});

describe('size', () => {
  it(`of a code file is at most ${LONGEST_FILE} lines`, () => {
    const long = files
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it(`of what a page reaches is at most ${WIDEST_REACH} files`, () => {
    const onDemand = source
      .filter((file) => file.room !== 'cli')
      .flatMap(({ imports }) => imports.filter((it) => it.isOnDemand).map((it) => it.target ?? ''));
    const entries = [...source.filter((file) => file.room === 'pages').map((file) => file.path), ...onDemand];
    expect(entries.length).toBeGreaterThan(15);
    const wide = entries
      .map((path) => ({ path, reaches: reachOf(path, byPath, loadsWithPage).size }))
      .filter(({ reaches }) => reaches > WIDEST_REACH);
    expect(wide).toEqual([]);
  });
});

describe('habits', () => {
  it.each([
    ['any', /(?::|<|\bas|\||=>)\s*any\b(?!\s*[a-z])/u],
    ['suppressions', /@ts-(?:ignore|expect-error|nocheck)|(?:biome|prettier)-(?:ignore)|eslint-(?:disable)/u],
    ['work left open without an issue number', /\b(?:TODO|FIXME|XXX)\b(?! ?#\d)(?=[:\s])/u],
  ])('leave no %s in the code', (_, pattern) => {
    const found = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('name files in kebab-case, components in PascalCase, and none of them utils', () => {
    const odd = files
      .map((file) => file.path)
      .filter((path) => !isWellNamed(path) || /(?:^|\/)(?:utils?|helpers?|common|types)\.ts$/u.test(path));
    expect(odd).toEqual([]);
  });

  it('keep rules out of pages: no collections, no sorting', () => {
    const found = source.filter(
      ({ room, text }) => room === 'pages' && /getCollection|\.(?:toSorted|sort)\(/u.test(text),
    );
    expect(found.map((file) => file.path)).toEqual([]);
  });

  it('keep sorting and filtering out of components and layouts', () => {
    const found = source.filter(
      ({ room, path, text }) =>
        (room === 'components' || room === 'layouts') &&
        path.endsWith('.astro') &&
        /\.(?:toSorted|sort|filter)\((?!Boolean\))/u.test(text),
    );
    expect(found.map((file) => file.path)).toEqual([]);
  });
});

function carriesCode(it: Import): boolean {
  return !it.isTypeOnly && !it.target?.endsWith('.css');
}

function loadsWithPage(it: Import): boolean {
  return carriesCode(it) && !it.isOnDemand;
}

function breaches({ path, room, imports }: SourceFile, rule: RoomRule): string[] {
  return imports
    .filter(({ specifier, target, isTypeOnly }) => {
      if (target === undefined) return !isTypeOnly && !allowsPackage(rule, specifier);
      const to = roomOf(target);
      return to !== room && !rule.rooms.includes(to) && !(isTypeOnly && rule.typesOf?.includes(to));
    })
    .map(({ specifier }) => `${path} imports ${specifier}`);
}

function allowsPackage({ only, never }: RoomRule, specifier: string): boolean {
  return only ? only.test(specifier) : !never?.test(specifier);
}

function isWellNamed(path: string): boolean {
  const name = basename(path)
    .replace(/\.(?:client|worker|test)?\.?(?:ts|mjs|astro)$/u, '')
    .replace(/^\[(?:\.\.\.)?(\w+)\]/u, '$1');
  const isComponent = path.endsWith('.astro') && !path.includes('/pages/');
  return isComponent ? /^[A-Z][A-Za-z0-9]*$/u.test(name) : /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u.test(name);
}
