import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

let child: ChildProcess | undefined;

afterEach(() => {
  child?.kill();
});

describe('npm start', () => {
  it('builds the content and serves it, search index included', async () => {
    const address = await start();
    const home = await fetch(address);
    expect(home.status).toBe(200);
    expect(await home.text()).toContain('<html lang="zh-CN"');
    expect((await fetch(`${address}pagefind/pagefind.js`)).status).toBe(200);
    expect((await fetch(`${address}no-such-page/`)).status).toBe(404);
  });
});

/** Runs the start command over the smallest world and returns the address it prints. */
function start(): Promise<string> {
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const outDir = join(mkdtempSync(join(tmpdir(), 'start-')), 'dist');
  const env = { ...inherited, CONTENT_DIR: 'tests/fixtures/worlds/minimal', OUT_DIR: outDir, PORT: '43219' };
  const running = spawn(process.execPath, ['src/cli/start.ts'], { env });
  child = running;
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const address = /http:\/\/localhost:\d+/u.exec(output)?.[0];
      if (address) resolve(`${address}/`);
    };
    running.stdout.on('data', read);
    running.stderr.on('data', read);
    running.on('close', () => reject(new Error(output)));
  });
}
