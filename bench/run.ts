import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What can be measured, each in a folder of its own with a run.ts. */
const BENCHES: Readonly<Record<string, string>> = {
  build: '生成网站要多久、占多少内存，和只用 Astro、MDX 的最小网站比（--reports 1000 --seed 1）',
  search: '搜索找得全不全、排得对不对、快不快',
};

const [name, ...args] = process.argv.slice(2);
const script = join(import.meta.dirname, name ?? '', 'run.ts');
if (!name || !(name in BENCHES) || !existsSync(script)) {
  const lines = Object.entries(BENCHES).map(
    ([bench, about]) => `  npm run bench -- ${bench}\n      ${about}\n`,
  );
  process.stdout.write(`可以测量：\n${lines.join('')}`);
  process.exitCode = name ? 2 : 0;
} else {
  process.exitCode = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status ?? 1;
}
