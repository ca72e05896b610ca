import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildSearchIndex } from '#search/build-index.ts';

// Run as a process of its own, as build-stock.ts is. With the everyday words of the real site.
const siteDir = process.argv[2] ?? '';
const synonyms = parse(readFileSync('content/synonyms.yaml', 'utf8'));
await buildSearchIndex({ siteDir, outputDir: join(siteDir, 'pagefind'), config: { synonyms } });
