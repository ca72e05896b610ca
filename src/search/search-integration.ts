import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex, type SearchConfig } from './build-index.ts';
import { shortenFirstSearch } from './first-search.ts';

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
