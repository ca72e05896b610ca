import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex, type SearchConfig } from './build-index.ts';
import embeddings from './embeddings.json' with { type: 'json' };
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
          config: { base, embeddings, ...config },
        });
        for (const address of report.lostAsks)
          logger.error(
            `问法写给了 ${address}，那一页没有这一节：请改成页面上有的锚点，或去掉井号后面的部分。`,
          );
        shortenFirstSearch(siteDir, base);
        logger.info(`搜索索引：${report.pages} 页，用时 ${(report.milliseconds / 1000).toFixed(1)} 秒。`);
      },
    },
  };
}
