import { join } from 'node:path';
import * as pagefind from 'pagefind';

// Run as a process of its own, so that time and memory are those of stock Pagefind alone.
const siteDir = process.argv[2] ?? '';
const { index } = await pagefind.createIndex({ rootSelector: 'html' });
await index?.addDirectory({ path: siteDir });
await index?.writeFiles({ outputPath: join(siteDir, 'pagefind') });
await pagefind.close();
