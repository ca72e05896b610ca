import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Synonym } from '#domain/term.ts';
import { fingerprint } from './fingerprint.ts';
import { encodeFragment } from './fragment.ts';
import { inBatches } from './in-batches.ts';
import { closePagefind } from './pagefind-bundle.ts';
import { readPage } from './read-page.ts';
import { FILES_VERSION, type SearchManifest } from './search-files.ts';
import { SiteWords } from './site-words.ts';
import { makeWordsFile } from './words-file.ts';
import { type KeptPage, writeShard } from './write-shard.ts';

export type SearchConfig = {
  synonyms: readonly Synonym[];
  /** Further names to know by their readings. */
  contentTerms?: readonly string[];
  /** Path the site stands at, with slashes at both ends. */
  base?: string;
  /** Pages are put in separate indexes by this metadata; absent means all in one. */
  shardBy?: 'shard' | 'year';
  /** Most pages in one index; a larger one is split. */
  shardPages?: number;
};

export type BuildReport = { pages: number; shards: number; skipped: number; milliseconds: number };

/** Pagefind needs most of a megabyte a page while it builds: this keeps it to some two gigabytes. */
const DEFAULT_SHARD_PAGES = 2500;
const NEVER_INDEXED = /^(?:404\.html|404\/index\.html|search\/index\.html)$/;

/** Indexes every page of a built site into `outputDir`, replacing what is there. */
export async function buildSearchIndex(options: {
  siteDir: string;
  outputDir: string;
  config: SearchConfig;
}): Promise<BuildReport> {
  const started = performance.now();
  const { siteDir, outputDir, config } = options;
  await rm(outputDir, { recursive: true, force: true });
  await mkdir(outputDir, { recursive: true });
  const files = await listHtml(siteDir);
  const words = new SiteWords();
  const pages = await readPages(files, siteDir, config, words);
  const shards = groupPages(pages, config.shardPages ?? DEFAULT_SHARD_PAGES);
  const manifest: SearchManifest = { version: FILES_VERSION, words: '', shards: [] };
  for (const [path, shardPages] of shards) {
    const head = await writeShard(shardPages, join(outputDir, path), config.synonyms);
    manifest.shards.push({ path, head, pages: shardPages.length });
  }
  await closePagefind();
  const packed = gzipSync(JSON.stringify(makeWordsFile(words, config)), { level: 9 });
  manifest.words = `zh-words-${fingerprint(packed)}.bin`;
  await writeFile(join(outputDir, manifest.words), packed);
  await writeFile(join(outputDir, 'zh.json'), JSON.stringify(manifest));
  const milliseconds = Math.round(performance.now() - started);
  return { pages: pages.length, shards: shards.size, skipped: files.length - pages.length, milliseconds };
}

async function listHtml(siteDir: string): Promise<string[]> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !NEVER_INDEXED.test(file))
    .sort();
}

async function readPages(
  files: readonly string[],
  siteDir: string,
  config: SearchConfig,
  words: SiteWords,
): Promise<KeptPage[]> {
  const pages = await inBatches(files, async (file) => {
    const url = (config.base ?? '/') + file.replace(/(?:^|(?<=\/))index\.html$/, '');
    const page = readPage(await readFile(join(siteDir, file), 'utf8'), url);
    if (!page) return undefined;
    words.add(page.record);
    const shard = config.shardBy === 'year' ? (page.record.facets.year?.[0] ?? '') : page.shard;
    return {
      url,
      shard: config.shardBy ? shard : '',
      packed: gzipSync(encodeFragment(page.record), { level: 9 }),
    };
  });
  return pages.filter((page) => page !== undefined);
}

/** One index for a site of ordinary size; folders by shard and number otherwise. */
function groupPages(pages: readonly KeptPage[], most: number): Map<string, KeptPage[]> {
  const names = [...new Set(pages.map((page) => page.shard))].sort();
  const groups = new Map<string, KeptPage[]>();
  for (const [index, name] of names.entries()) {
    const members = pages.filter((page) => page.shard === name);
    for (let start = 0; start < members.length; start += most) {
      const isOnly = names.length === 1 && members.length <= most;
      groups.set(isOnly ? '' : `shard-${index}-${start / most}/`, members.slice(start, start + most));
    }
  }
  return groups;
}
