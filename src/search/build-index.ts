import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Synonym } from '#domain/term.ts';
import type { LearntEmbeddings } from './embeddings.ts';
import { makeEmbeddingsFile, vectorsAt } from './embeddings-file.ts';
import { fingerprint } from './fingerprint.ts';
import type { PageRecord } from './page-record.ts';
import { closePagefind } from './pagefind-bundle.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { FILES_VERSION, type SearchManifest } from './search-files.ts';
import { SiteWords } from './site-words.ts';
import { makeTermsFile, makeWordsFile } from './words-file.ts';
import { fillShard, type PageAsks } from './write-shard.ts';

export type SearchConfig = {
  synonyms: readonly Synonym[];
  /** How people ask for pages, by their addresses without the path the site stands at. */
  asks?: readonly PageAsks[];
  /** What was learnt of pages, by their addresses without that path. */
  embeddings?: LearntEmbeddings;
  /** Further names to know by their readings. */
  contentTerms?: readonly string[];
  /** Path the site stands at, with slashes at both ends. */
  base?: string;
  /** Pages are put in separate indexes by this metadata; absent means all in one. */
  shardBy?: 'shard' | 'year';
  /** Most pages in one index; a larger one is split. */
  shardPages?: number;
};

export type BuildReport = {
  pages: number;
  shards: number;
  skipped: number;
  milliseconds: number;
  /** Sections that asks are written for and that no page has. */
  lostAsks: string[];
};

/** Pagefind needs some 0.2 MB a page while it builds: this keeps it to four gigabytes. */
const DEFAULT_SHARD_PAGES = 20000;
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
  const read = (file: string) => readBuilt(file, siteDir, config.base ?? '/');
  const words = new SiteWords();
  const vectorOf = vectorsAt(config.base ?? '/', config.embeddings);
  const wording = { ...config, asks: withBase(config), vectorOf };
  const manifest: SearchManifest = { version: FILES_VERSION, words: '', terms: '', shards: [] };
  const addresses = new Map<string, string[]>();
  const lostAsks: string[] = [];
  let writing: Promise<void> | undefined;
  for (const [path, members] of groupFiles(files, config, read)) {
    const records = recordsOf(members, read, words);
    const shard = await fillShard(records, join(outputDir, path), wording, files.length);
    lostAsks.push(...shard.lostAsks);
    await writing;
    addresses.set(path, shard.pages);
    if (shard.pages.length > 0) {
      writing = shard.write().then((head) => {
        manifest.shards.push({ path, head, pages: shard.pages.length });
      });
    }
  }
  // While Pagefind writes the last index.
  const embeddings = config.embeddings && makeEmbeddingsFile(config.embeddings, addresses, vectorOf);
  const wordsFile = { ...makeWordsFile(words, config), ...(embeddings && { embeddings }) };
  manifest.words = await writePacked(outputDir, 'words', wordsFile);
  manifest.terms = await writePacked(outputDir, 'terms', makeTermsFile(words, config));
  await writing;
  await closePagefind();
  await writeFile(join(outputDir, 'zh.json'), JSON.stringify(manifest));
  const milliseconds = Math.round(performance.now() - started);
  const pages = manifest.shards.reduce((sum, shard) => sum + shard.pages, 0);
  return { pages, shards: manifest.shards.length, skipped: files.length - pages, milliseconds, lostAsks };
}

/** Writes a packed file named by what it holds, and returns the name. */
async function writePacked(folder: string, name: string, content: object): Promise<string> {
  const packed = gzipSync(JSON.stringify(content), { level: 9 });
  const file = `zh-${name}-${fingerprint(packed)}.bin`;
  await writeFile(join(folder, file), packed);
  return file;
}

async function listHtml(siteDir: string): Promise<string[]> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !NEVER_INDEXED.test(file))
    .sort();
}

/** Asks name addresses as the site's files do; a site may stand below a path. */
function withBase({ asks = [], base = '/' }: SearchConfig): PageAsks[] {
  return asks.map((own) => ({ ...own, page: base + own.page.slice(1) }));
}

type Read = (file: string) => ReadPage | undefined;

function readBuilt(file: string, siteDir: string, base: string): ReadPage | undefined {
  const url = base + file.replace(/(?:^|(?<=\/))index\.html$/, '');
  return readPage(readFileSync(join(siteDir, file), 'utf8'), url);
}

/** Reads pages as they are asked for: Pagefind works on those before. */
function* recordsOf(files: readonly string[], read: Read, words: SiteWords): Generator<PageRecord> {
  for (const file of files) {
    const page = read(file);
    if (!page) continue;
    words.add(page.record);
    yield page.record;
  }
}

/** The files of each index by its path: one index for a site of ordinary size; numbered folders otherwise. */
function groupFiles(
  files: readonly string[],
  { shardBy, shardPages: most = DEFAULT_SHARD_PAGES }: SearchConfig,
  read: Read,
): Map<string, string[]> {
  const named = shardBy
    ? files.flatMap((file) => namedBy(shardBy, file, read(file)))
    : files.map((file) => ({ file, name: '' }));
  const byName = Map.groupBy(named, ({ name }) => name);
  const groups = new Map<string, string[]>();
  for (const [index, name] of [...byName.keys()].sort().entries()) {
    const members = (byName.get(name) ?? []).map(({ file }) => file);
    for (let start = 0; start < members.length; start += most) {
      const isOnly = byName.size === 1 && members.length <= most;
      groups.set(isOnly ? '' : `shard-${index}-${start / most}/`, members.slice(start, start + most));
    }
  }
  return groups;
}

/** A file with the name of its index; nothing for a page that is not indexed. */
function namedBy(by: 'shard' | 'year', file: string, page?: ReadPage): { file: string; name: string }[] {
  if (!page) return [];
  return [{ file, name: by === 'year' ? (page.record.facets.year?.[0] ?? '') : page.shard }];
}
