import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex, type SearchConfig } from './build-index.ts';

/** Indexes the built pages for search when Astro has written them. */
export function search(config: SearchConfig): AstroIntegration {
  let base = '/';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config: astro }) => {
        base = astro.base.endsWith('/') ? astro.base : `${astro.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const siteDir = fileURLToPath(dir);
        const report = await buildSearchIndex({
          siteDir,
          outputDir: join(siteDir, 'pagefind'),
          config: { base, ...config },
        });
        shortenFirstSearch(siteDir, base);
        logger.info(`搜索索引：${report.pages} 页，用时 ${(report.milliseconds / 1000).toFixed(1)} 秒。`);
      },
    },
  };
}

const OWN_SOURCE = '"manifest":"/pagefind/zh.json"';

/** Writes into the search page what it would first have to ask for: the manifest, and the script to fetch. */
function shortenFirstSearch(siteDir: string, base: string): void {
  const page = join(siteDir, 'search', 'index.html');
  if (!existsSync(page)) return;
  const quote = (text: string) => text.replaceAll('"', '&#34;');
  const manifest = readFileSync(join(siteDir, 'pagefind', 'zh.json'), 'utf8');
  const source = quote(`${OWN_SOURCE},"known":${manifest}`);
  let html = readFileSync(page, 'utf8').replaceAll('&quot;', '&#34;').replaceAll(quote(OWN_SOURCE), source);
  const assets = join(siteDir, 'assets');
  const script =
    existsSync(assets) && readdirSync(assets).find((file) => /^search-ui\.client\..*\.js$/.test(file));
  if (script)
    html = html.replace('</head>', `<link rel="modulepreload" href="${base}assets/${script}"></head>`);
  writeFileSync(page, html);
}
