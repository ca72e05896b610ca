import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { CborReader } from './cbor.ts';

/** A file of the index and the first word in it. */
export type Chunk = { from: string; file: string };

/** Most places in a volume: no distance between two places takes more than two bytes. */
const VOLUME_PLACES = 65_536;
/** Volumes under way to Pagefind at a time. */
const AHEAD = 4;
const SIGNATURE = 12;
const LANGUAGE = 'unknown';
/** Pagefind's own page parts: this site has its own, and 430 KB should not travel to every host. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)/;

/** Stops the Pagefind process; needed once, after the last index. */
export async function closePagefind(): Promise<void> {
  await pagefind.close();
}

/** Places in a chunk: small chunks mean less to transfer a search, and a longer list of them for large sites. */
const CHUNK_SIZES = { ordinary: '1500', large: '3000' };
const LARGE_SITE = 5000;

/** Begins a Pagefind index in an empty folder, for a site of so many pages. */
export async function openBundle(folder: string, sitePages: number): Promise<PagefindBundle> {
  const size = sitePages < LARGE_SITE ? CHUNK_SIZES.ordinary : CHUNK_SIZES.large;
  // Read by the binary when it starts.
  Object.assign(process.env, { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: size });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`搜索索引无法建立：${errors.join('；')}`);
  await mkdir(join(folder, 'fragment'), { recursive: true });
  return new PagefindBundle(index, folder);
}

/**
 * One Pagefind index being made. Pages are bound into volumes, and a volume is what Pagefind takes for a
 * page: its cost is by word and page, so a few long pages cost a fraction of many short ones.
 */
export class PagefindBundle {
  /** Number of pages in each volume. */
  readonly volumes: number[] = [];
  private readonly index: pagefind.PagefindIndex;
  private readonly folder: string;
  private readonly lengths: number[] = [];
  private open: { tokens: string[]; pages: number } = { tokens: [], pages: 0 };
  private underWay: Promise<void>[] = [];

  constructor(index: pagefind.PagefindIndex, folder: string) {
    this.index = index;
    this.folder = folder;
  }

  /** Hands over a page as tokens in their places; waits when Pagefind is far behind. */
  async add(tokens: readonly string[]): Promise<void> {
    if (this.open.pages > 0 && this.open.tokens.length + tokens.length > VOLUME_PLACES) await this.bind();
    for (const token of tokens) this.open.tokens.push(token);
    this.open.pages++;
  }

  /** Lets Pagefind write the index and returns its chunks. */
  async write(): Promise<Chunk[]> {
    if (this.open.pages > 0) await this.bind();
    await Promise.all(this.underWay);
    const written = await this.index.writeFiles({ outputPath: this.folder });
    if (written.errors.length > 0) throw new Error(`搜索索引无法写出：${written.errors.join('；')}`);
    await this.index.deleteIndex();
    const { pages, chunks } = await readTable(this.folder);
    if (pages.map(({ words }) => words).join() !== this.lengths.join())
      throw new Error('Pagefind 没有按送去的次序编入各卷。请改回 package.json 里固定的版本。');
    const unused = (await readdir(this.folder)).filter((file) => UNUSED.test(file));
    const volumeFiles = pages.map(({ file }) => volumeFile(file));
    for (const file of [...unused, ...volumeFiles]) await rm(join(this.folder, file));
    return chunks;
  }

  private async bind(): Promise<void> {
    const { tokens, pages } = this.open;
    this.open = { tokens: [], pages: 0 };
    const url = `/volume/${this.volumes.length}/`;
    // Waited for, so that no volume overtakes another on its way to Pagefind.
    await this.forestall(url, tokens);
    this.underWay.push(this.send(url, tokens));
    this.volumes.push(pages);
    this.lengths.push(tokens.length);
    if (this.underWay.length >= AHEAD) await this.underWay.shift();
  }

  private async send(url: string, tokens: readonly string[]): Promise<void> {
    // Weight 1.05 is what Pagefind's encoder takes for granted, so no weight is written beside the places.
    const content = `<html lang="${LANGUAGE}"><body><main data-pagefind-body data-pagefind-weight="1.05"><p>${tokens.join(' ')}</p></main></body></html>`;
    const { errors } = await this.index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`${url} 无法编入搜索索引：${errors.join('；')}`);
  }

  /**
   * Pagefind leaves a file alone that is there already. An empty one under the name it will give to the
   * text of a volume saves it from packing what nobody reads: a third of its work.
   */
  private async forestall(url: string, tokens: readonly string[]): Promise<void> {
    const text = {
      url,
      content: tokens.join(' '),
      word_count: tokens.length,
      filters: {},
      meta: {},
      anchors: [],
    };
    const hash = createHash('sha1').update(JSON.stringify(text)).digest();
    // Pagefind writes a byte below 16 as one digit.
    const digits = [...hash].map((byte) => byte.toString(16)).join('');
    await writeFile(join(this.folder, volumeFile(`${LANGUAGE}_${digits.slice(0, 7)}`)), '');
  }
}

function volumeFile(name: string): string {
  return join('fragment', `${name}.pf_fragment`);
}

async function readPagefindFile(path: string): Promise<Uint8Array> {
  return gunzipSync(await readFile(path)).subarray(SIGNATURE);
}

/** What Pagefind says of an index it wrote: its pages, our volumes, and its chunks. */
async function readTable(
  folder: string,
): Promise<{ pages: { file: string; words: number }[]; chunks: Chunk[] }> {
  const metaFile = (await readdir(folder)).find((file) => file.endsWith('.pf_meta'));
  if (!metaFile) return { pages: [], chunks: [] };
  const reader = new CborReader(await readPagefindFile(join(folder, metaFile)));
  reader.list();
  const version = reader.text();
  if (!version.startsWith('1.5.'))
    throw new Error(`不认识 Pagefind ${version} 的索引格式，应为 1.5。请改回 package.json 里固定的版本。`);
  const pages = readEach(reader, () => {
    reader.list();
    return { file: reader.text(), words: reader.integer() };
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
