import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { CborReader } from './cbor.ts';

/** A document for Pagefind: an address and the tokens in their places. */
export type IndexDocument = { url: string; tokens: string[] };

/** What Pagefind says of an index it wrote: its pages in order and its chunks in word order. */
export type BundleTable = {
  pages: string[];
  chunks: { from: string; file: string }[];
};

const SIGNATURE = 12;
const LANGUAGE = 'unknown';
/** Pagefind's own page parts: this site has its own, and 430 KB should not travel to every host. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)/;

/** Stops the Pagefind process; needed once, after the last index. */
export async function closePagefind(): Promise<void> {
  await pagefind.close();
}

/** Writes one Pagefind index of the documents and returns its table. */
export async function writeBundle(documents: Iterable<IndexDocument>, folder: string): Promise<BundleTable> {
  // Read by the binary when it starts. Smaller chunks than the default: a third less to transfer a search.
  Object.assign(process.env, { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '5000' });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`搜索索引无法建立：${errors.join('；')}`);
  let waiting: Promise<unknown>[] = [];
  for (const document of documents) {
    waiting.push(addDocument(index, document));
    if (waiting.length === 64) {
      await Promise.all(waiting);
      waiting = [];
    }
  }
  await Promise.all(waiting);
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`搜索索引无法写出：${written.errors.join('；')}`);
  await index.deleteIndex();
  for (const file of await readdir(folder)) if (UNUSED.test(file)) await rm(join(folder, file));
  return readTable(folder);
}

async function addDocument(index: pagefind.PagefindIndex, document: IndexDocument): Promise<void> {
  // Weight 1.05 is what Pagefind's encoder takes for granted, so no weight is written beside the places.
  const content = `<html lang="${LANGUAGE}"><body><main data-pagefind-body data-pagefind-weight="1.05"><p>${document.tokens.join(' ')}</p></main></body></html>`;
  const { errors } = await index.addHTMLFile({ url: document.url, content });
  if (errors.length > 0) throw new Error(`${document.url} 无法编入搜索索引：${errors.join('；')}`);
}

/** The bytes of one of Pagefind's files, unpacked. */
export async function readPagefindFile(path: string): Promise<Uint8Array> {
  return gunzipSync(await readFile(path)).subarray(SIGNATURE);
}

async function readTable(folder: string): Promise<BundleTable> {
  const metaFile = (await readdir(folder)).find((file) => file.endsWith('.pf_meta'));
  if (!metaFile) return { pages: [], chunks: [] };
  const reader = new CborReader(await readPagefindFile(join(folder, metaFile)));
  reader.list();
  const version = reader.text();
  if (!version.startsWith('1.5.'))
    throw new Error(`不认识 Pagefind ${version} 的索引格式，应为 1.5。请改回 package.json 里固定的版本。`);
  const pages = readEach(reader, () => {
    const parts = reader.list();
    const file = reader.text();
    for (let part = 1; part < parts; part++) reader.skip();
    return file;
  });
  const chunks = readEach(reader, () => {
    reader.list();
    const from = reader.text();
    reader.skip();
    return { from, file: reader.text() };
  });
  return { pages, chunks };
}

function readEach<T>(reader: CborReader, read: () => T): T[] {
  return Array.from({ length: reader.list() }, read);
}
