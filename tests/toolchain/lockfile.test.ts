import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

interface Package extends Manifest {
  readonly scripts: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
}

const ROOT = readJson<Package>('package.json');
const LOCK = readJson<{ lockfileVersion: number; packages: Record<string, Manifest> }>('package-lock.json');
const ENTRIES = Object.entries(LOCK.packages);
const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

describe('package-lock.json', () => {
  it('has an entry for everything that any package needs, on every platform', () => {
    const missing = ENTRIES.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isInstalledFor(path, name))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['@pagefind', PLATFORMS],
    ['@biomejs/cli', PLATFORMS],
    ['@rolldown/binding', ['linux-x64-gnu', 'linux-x64-musl', 'darwin-arm64', 'win32-x64-msvc']],
    ['@img/sharp', PLATFORMS],
  ])('holds the binaries of %s for the usual machines', (family, platforms) => {
    const names = ENTRIES.map(([path]) => path).filter((path) => path.startsWith(`node_modules/${family}`));
    const missing = platforms.filter((platform) => !names.some((name) => name.endsWith(platform)));
    expect(missing).toEqual([]);
  });

  it('has a checksum on every package and names no registry', () => {
    const loose = ENTRIES.filter(([path, { integrity }]) => path !== '' && !integrity).map(([path]) => path);
    expect(loose).toEqual([]);
    expect(ENTRIES.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  it('agrees with package.json', () => {
    expect(LOCK.lockfileVersion).toBe(3);
    expect(LOCK.packages['']?.devDependencies).toEqual(ROOT.devDependencies);
    const drifted = Object.entries(ROOT.devDependencies ?? {}).filter(
      ([name, version]) => LOCK.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(drifted).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every version, Node 24 included', () => {
    const versions = Object.entries({ ...ROOT.dependencies, ...ROOT.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
    const { node } = ROOT.devDependencies ?? {};
    expect(node).toMatch(/^24\./u);
  });

  it('allows install scripts to the packages that have one, and to no other', () => {
    const scripted = ENTRIES.filter(([, it]) => it.hasInstallScript).map(([path]) => nameOf(path));
    const allowed = Object.keys(ROOT.allowScripts).filter((name) => ROOT.allowScripts[name]);
    expect(allowed.toSorted()).toEqual([...new Set(scripted)].toSorted());
  });

  it('has scripts whose files exist', () => {
    const files = Object.values(ROOT.scripts).flatMap((script) =>
      [...script.matchAll(/\bnode (\S+\.ts)/gu)].map(([, file = '']) => file),
    );
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('README.md', () => {
  const commands = () => [
    ...readFileSync('README.md', 'utf8').matchAll(/\bnpm (run [\w:-]+|start|test)\b/gu),
  ];

  it('names commands that package.json has', () => {
    const named = commands().map(([, command = '']) => command.replace(/^run /u, ''));
    expect(named.filter((name) => !(name in ROOT.scripts))).toEqual([]);
  });

  it('names the commands a newcomer needs', () => {
    const named = commands().map(([, command = '']) => command.replace(/^run /u, ''));
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'check']));
  });
});

/** Whether npm finds `name` from a package: in its own node_modules or in one further up. */
function isInstalledFor(path: string, name: string): boolean {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (`${from && `${from}/`}node_modules/${name}` in LOCK.packages) return true;
    if (!from) return false;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
