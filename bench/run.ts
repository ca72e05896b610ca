import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What can be measured, each in a folder of its own with a run.ts. */
const BENCHES: Readonly<Record<string, string>> = {
  build: '生成网站要多久、占多少内存，和只用 Astro、MDX 的最小网站比（--reports 1000 --seed 1）',
  search: '搜索快不快、要传多少，和原样的 Pagefind 比（--sizes 100,1000,10000）',
  embeddings: '从问法里学哪些问句和哪一页、哪一节相近，写进 src/search/embeddings.json',
  ranking: '从考题里学回答问题的排序权重，数没学过的题答对多少',
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
