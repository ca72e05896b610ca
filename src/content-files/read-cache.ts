import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

interface Store {
  readonly path: string;
  readonly fingerprint: string;
  readonly known: Record<string, unknown>;
  readonly used: Record<string, unknown>;
  isChanged: boolean;
}

let store: Store | undefined;

/** Lets later readings of unchanged files skip their parsing. A cache of other code or a broken one is ignored. */
export function openReadCache(path: string): void {
  const fingerprint = codeFingerprint();
  store = { path, fingerprint, known: load(path, fingerprint), used: {}, isChanged: false };
}

/** Keeps what this run read; files that are gone are forgotten. A folder nobody can write to is no error. */
export function saveReadCache(): void {
  if (!store) return;
  const { path, fingerprint, used, known, isChanged } = store;
  if (!isChanged && Object.keys(used).length === Object.keys(known).length) return;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify({ fingerprint, known: used }));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // Without a cache the next check is slower, nothing else.
  }
}

/** The result of `compute` for this text, from the cache when it is open and has it. Results must be plain data. */
export function remember<T>(kind: string, name: string, text: string, compute: () => T): T {
  if (!store) return compute();
  const key = createHash('sha1').update(`${kind}\0${name}\0${text}`).digest('base64');
  const known = store.known[key];
  const value = known === undefined ? compute() : (known as T);
  if (known === undefined) store.isChanged = true;
  store.used[key] = value;
  return value;
}

function load(path: string, fingerprint: string): Record<string, unknown> {
  try {
    const saved = JSON.parse(readFileSync(path, 'utf8')) as {
      fingerprint: string;
      known: Record<string, unknown>;
    };
    return saved.fingerprint === fingerprint ? saved.known : {};
  } catch {
    return {};
  }
}

/** Changes whenever a reader's code does. */
function codeFingerprint(): string {
  const here = import.meta.dirname;
  const folders = [here, join(here, '../markdown'), join(here, '../markdown/guard'), join(here, '../domain')];
  const stamps = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${name}:${statSync(join(folder, name)).mtimeMs}`),
  );
  return createHash('sha1').update(`${process.version} ${stamps.join()}`).digest('base64');
}
