import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Synonym } from '#domain/term.ts';
import { CHAR_ZONES, type CharZone, encodeCharBlock, encodeCharPages } from './char-table.ts';
import { facetColumns } from './facet-columns.ts';
import { fingerprint } from './fingerprint.ts';
import { foldText, isWordChar } from './fold.ts';
import { decodeFragment } from './fragment.ts';
import { inBatches } from './in-batches.ts';
import { BLOCK_ENDS, type PageRecord } from './page-record.ts';
import { type BundleTable, type IndexDocument, readPagefindFile, writeBundle } from './pagefind-bundle.ts';
import { compareWords, type ShardHead } from './search-files.ts';
import { wordCharsOf } from './site-words.ts';
import { tokensOf } from './tokens.ts';

import { layOut, type ZoneLengths } from './zones.ts';

/** A page between reading and indexing: its page file, packed. */
export type KeptPage = { url: string; shard: string; packed: Buffer };

const CHAR_FILE_BYTES = 24_000;

/** Writes one index: Pagefind's bundle, its page files with readable text, the character table, the head. */
export async function writeShard(
  pages: readonly KeptPage[],
  folder: string,
  synonyms: readonly Synonym[],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const zones = new Map<string, ZoneLengths>();
  const table = await writeBundle(documents(pages, synonyms, zones), folder);
  const ordered = await inBundleOrder(pages, table, folder);
  const chars = new CharCollector();
  const facets: Pick<PageRecord, 'facets'>[] = [];
  for (const [number, page] of ordered.entries()) {
    const record = unpack(page);
    chars.add(number, record);
    facets.push({ facets: record.facets });
  }
  await inBatches(ordered, (page, number) =>
    writeFile(fragmentPath(folder, table.pages[number] ?? ''), page.packed),
  );
  const head: ShardHead = {
    pages: ordered.length,
    pageFiles: table.pages,
    chunks: await chunkTable(table, folder),
    chars: await chars.write(folder),
    facets: facetColumns(facets),
    zones: ordered.map((page) => zones.get(page.url) ?? [0, 0]),
  };
  const packed = gzipSync(JSON.stringify(head), { level: 9 });
  const name = `zh-head-${fingerprint(packed)}.bin`;
  await writeFile(join(folder, name), packed);
  return name;
}

function unpack(page: KeptPage): PageRecord {
  return decodeFragment(gunzipSync(page.packed).toString());
}

function fragmentPath(folder: string, file: string): string {
  return join(folder, 'fragment', `${file}.pf_fragment`);
}

/** The documents for Pagefind one by one; the lengths of their parts go into `zones`. */
function* documents(
  pages: readonly KeptPage[],
  synonyms: readonly Synonym[],
  zones: Map<string, ZoneLengths>,
): Generator<IndexDocument> {
  const everyday = new Map(synonyms.map(({ say, means }) => [wordCharsOf(means), say]));
  for (const page of pages) {
    const record = unpack(page);
    const names = [record.title, ...record.aliases];
    const said = names.flatMap((name) => everyday.get(wordCharsOf(name)) ?? []);
    const tokens = (text: string) => tokensOf(foldText(text).chars);
    const { places, lengths } = layOut({
      title: tokens(record.title),
      aliases: [...new Set([...record.aliases, ...said])].map(tokens),
      headings: record.sections.map((section) => tokens(section.heading)),
      blocks: record.text.split(BLOCK_ENDS).map(tokens),
    });
    zones.set(page.url, lengths);
    yield { url: page.url, tokens: places };
  }
}

/** Pagefind numbers the pages itself: its own page files say which is which. */
async function inBundleOrder(
  pages: readonly KeptPage[],
  table: BundleTable,
  folder: string,
): Promise<KeptPage[]> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return inBatches(table.pages, async (file) => {
    const written = Buffer.from(await readPagefindFile(fragmentPath(folder, file))).toString();
    const { url }: { url: string } = JSON.parse(written);
    const page = byUrl.get(url);
    if (!page) throw new Error(`搜索索引里有一个不认识的页面 ${url}。`);
    return page;
  });
}

async function chunkTable(table: BundleTable, folder: string): Promise<ShardHead['chunks']> {
  const chunks = [...table.chunks].sort((a, b) => compareWords(a.from, b.from));
  const sizes = await inBatches(chunks, ({ file }) => stat(join(folder, 'index', `${file}.pf_index`)));
  return {
    from: chunks.map((chunk) => chunk.from),
    files: chunks.map((chunk) => chunk.file),
    bytes: sizes.map((file) => file.size),
  };
}

/** Gathers for every character the pages that print it, with the best part of the page it stands in. */
class CharCollector {
  private readonly pages = new Map<string, { page: number; zone: number }[]>();

  add(page: number, record: PageRecord): void {
    const zones = new Map<string, CharZone>();
    // The later call wins: a character is marked by the best part of the page that prints it.
    mark(zones, record.aliases.join('\n'), 'name');
    mark(zones, record.text, 'body');
    for (const section of record.sections) mark(zones, section.heading, 'heading');
    mark(zones, record.title, 'title');
    for (const [char, zone] of zones) {
      const list = this.pages.get(char);
      if (list) list.push({ page, zone: CHAR_ZONES.indexOf(zone) });
      else this.pages.set(char, [{ page, zone: CHAR_ZONES.indexOf(zone) }]);
    }
  }

  async write(folder: string): Promise<ShardHead['chars']> {
    const table: ShardHead['chars'] = { from: [], files: [] };
    let block: { char: string; bytes: number[] }[] = [];
    let size = 0;
    const flush = async () => {
      const first = block[0];
      if (!first) return;
      const packed = gzipSync(encodeCharBlock(block), { level: 9 });
      const name = `zh-char-${fingerprint(packed)}`;
      await writeFile(join(folder, `${name}.bin`), packed);
      table.from.push(first.char);
      table.files.push(name);
      block = [];
      size = 0;
    };
    for (const char of [...this.pages.keys()].sort(compareWords)) {
      const bytes = encodeCharPages(this.pages.get(char) ?? []);
      if (size > 0 && size + bytes.length > CHAR_FILE_BYTES) await flush();
      block.push({ char, bytes });
      size += bytes.length;
    }
    await flush();
    return table;
  }
}

function mark(zones: Map<string, CharZone>, text: string, zone: CharZone): void {
  for (const char of foldText(text).chars) if (isWordChar(char)) zones.set(char, zone);
}
