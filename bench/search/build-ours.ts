import { join } from 'node:path';
import { buildSearchIndex } from '#search/build-index.ts';

// Run as a process of its own, as build-stock.ts is.
const siteDir = process.argv[2] ?? '';
await buildSearchIndex({ siteDir, outputDir: join(siteDir, 'pagefind'), config: { synonyms: [] } });
