import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { closePagefind, openBundle } from '#search/pagefind-bundle.ts';
import { tokenise } from '#search/tokens.ts';

const TURNS_OF_A_SLOW_DISK = 200;
const VOLUME_PLACES = 65_536;

const root = mkdtempSync(join(tmpdir(), 'pagefind-bundle-'));
const disk = vi.hoisted(() => ({ isSlow: false }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const writeFile: typeof real.writeFile = async (...args) => {
    if (disk.isSlow) {
      disk.isSlow = false;
      for (let turn = 0; turn < TURNS_OF_A_SLOW_DISK; turn++) await setImmediate();
    }
    return real.writeFile(...args);
  };
  return { ...real, writeFile };
});

afterAll(async () => {
  await closePagefind();
  rmSync(root, { recursive: true, force: true });
});

describe(openBundle, () => {
  it('keeps volumes in order however long the disk takes', async () => {
    const bundle = await openBundle(root, 3);
    disk.isSlow = true;
    for (const text of ['社会保险', '就业创业服务', '劳动关系'])
      await bundle.add(tokenise(text.repeat(VOLUME_PLACES / text.length)));
    await expect(bundle.write()).resolves.not.toEqual([]);
    expect(bundle.volumes).toEqual([1, 1, 1]);
  });
});
