import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a file: what is written, which file of this repository it means, and whether only types travel. */
export interface Import {
  readonly specifier: string;
  readonly target?: string;
  readonly isTypeOnly: boolean;
  /** Loaded when asked for, with `import()`. */
  readonly isOnDemand: boolean;
}

/** A code file of this repository with what it imports; paths are relative to the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly room: string;
  readonly imports: readonly Import[];
}

const CODE = /\.(?:ts|mjs|astro)$/u;

/** Every code file under the given folders, in the order of paths. */
export function readSourceFiles(folders: readonly string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => CODE.test(path) && !/(?:^|\/)(?:fixtures|\.\w+)\//u.test(path))
    .toSorted()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, room: roomOf(path), imports: readImports(text, path) };
    });
}

/** The room a file lives in: the folder under src, or the name of the file that stands in src itself. */
export function roomOf(path: string): string {
  const [top = '', second = '', third] = path.split('/');
  if (top !== 'src') return top;
  return third === undefined ? second.replace(/\.ts$/u, '') : second;
}

const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]/gmu;
const BARE = /^[ \t]*import\s*['"]([^'"]+)['"]/gmu;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu;

/** Reads the imports of a file, those of an Astro page's scripts included. */
export function readImports(text: string, path: string): Import[] {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gmu, '');
  const found = [
    ...[...code.matchAll(STATEMENT)].map(([, type, names = '', specifier = '']) => ({
      specifier,
      isTypeOnly: Boolean(type) || isOnlyTypes(names),
      isOnDemand: false,
    })),
    ...[...code.matchAll(BARE)].map(([, specifier = '']) => ({
      specifier,
      isTypeOnly: false,
      isOnDemand: false,
    })),
    ...[...code.matchAll(DYNAMIC)].map(([, specifier = '']) => ({
      specifier,
      isTypeOnly: false,
      isOnDemand: true,
    })),
  ];
  return found.map((it) => {
    const target = resolveTarget(it.specifier, path);
    return { ...it, ...(target && { target }) };
  });
}

function isOnlyTypes(names: string): boolean {
  const inner = /^\{(.*)\}$/su.exec(names.trim())?.[1];
  const parts = inner?.split(',').map((part) => part.trim());
  return parts?.filter(Boolean).every((part) => part.startsWith('type ')) ?? false;
}

function resolveTarget(specifier: string, path: string): string | undefined {
  if (specifier.startsWith('#tests/')) return specifier.slice(1);
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return normalize(join(dirname(path), specifier));
  return undefined;
}
