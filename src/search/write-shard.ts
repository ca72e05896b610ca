import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import type { Asks } from '#domain/asks.ts';
import type { Synonym } from '#domain/term.ts';
import { CharCollector } from './char-collector.ts';
import { facetColumns } from './facet-columns.ts';
import { fingerprint } from './fingerprint.ts';
import { foldText } from './fold.ts';
import { encodeFragment } from './fragment.ts';
import { inBatches } from './in-batches.ts';
import { BLOCK_ENDS, type PageRecord } from './page-record.ts';
import { type Chunk, openBundle } from './pagefind-bundle.ts';
import { compareWords, type ShardHead } from './search-files.ts';
import { wordCharsOf } from './site-words.ts';
import { tokensOf } from './tokens.ts';
import { layOut, type ZonedTokens, type ZoneLengths } from './zones.ts';

const pack = promisify(gzip);

/** How people ask for a page or a section of it. */
export type PageAsks = Pick<Asks, 'page' | 'section' | 'asks'>;

/** Words for pages beside their own: everyday words for official ones, and how people ask for a page. */
export type Wording = {
  synonyms: readonly Synonym[];
  asks?: readonly PageAsks[];
  /** What was learnt of a page or section, by its address. */
  vectorOf: (address: string) => string | undefined;
};

/** An index whose pages have all been handed over. */
export type FilledShard = {
  /** Addresses of the pages, in their order. */
  pages: string[];
  /** Addresses with anchors that asks are written for and no page has. */
  lostAsks: string[];
  /** Writes Pagefind's bundle, the character table and the head, and returns the name of the head. */
  write: () => Promise<string>;
};

/** Hands the pages of one index to Pagefind as they come. */
export async function fillShard(
  pages: Iterable<PageRecord>,
  folder: string,
  { synonyms, asks = [], vectorOf }: Wording,
  sitePages: number,
): Promise<FilledShard> {
  const everyday = new Map(synonyms.map(({ say, means }) => [wordCharsOf(means), say]));
  const asked = Map.groupBy(asks, ({ page }) => page);
  const chars = new CharCollector();
  const facets: Pick<PageRecord, 'facets'>[] = [];
  const zones: ZoneLengths[] = [];
  const pageFiles: Promise<string>[] = [];
  const lostAsks: string[] = [];
  const addresses: string[] = [];
  const bundle = await openBundle(folder, sitePages);
  for (const record of pages) {
    const own = asked.get(record.url) ?? [];
    const tokens = zonedTokens(
      record,
      everyday,
      own.flatMap(({ asks }) => asks),
    );
    const { places, lengths } = layOut(tokens);
    chars.add(zones.length, tokens);
    addresses.push(record.url);
    facets.push({ facets: record.facets });
    zones.push(lengths);
    await bundle.add(places);
    pageFiles.push(writePage(withAsks(record, own, vectorOf), folder));
    lostAsks.push(...lostOn(record, own));
  }
  const write = async () => {
    const written = bundle.write();
    const charFiles = await chars.write(folder);
    return writeHead(folder, {
      pages: zones.length,
      pageFiles: await Promise.all(pageFiles),
      volumes: bundle.volumes,
      chunks: await chunkTable(await written, folder),
      chars: charFiles,
      facets: facetColumns(facets),
      zones,
    });
  };
  return { pages: addresses, lostAsks, write };
}

/** The page with the asks of each section and what was learnt of them: they tell which section to lead to. */
function withAsks(record: PageRecord, own: readonly PageAsks[], vectorOf: Wording['vectorOf']): PageRecord {
  const sections = record.sections.map((section) => {
    const asks = own.filter((it) => it.section === section.id).flatMap((it) => it.asks);
    const vector = vectorOf(`${record.url}#${section.id}`) ?? '';
    return { ...section, asks: asks.join('\n'), vector };
  });
  return { ...record, sections };
}

function lostOn({ url, sections }: PageRecord, own: readonly PageAsks[]): string[] {
  const known = new Set(sections.map(({ id }) => id));
  return own.flatMap(({ section }) => (section && !known.has(section) ? [`${url}#${section}`] : []));
}

/** Writes what the browser needs to show a page as a result, and returns the name of the file. */
async function writePage(record: PageRecord, folder: string): Promise<string> {
  const text = encodeFragment(record);
  const name = fingerprint(Buffer.from(text));
  await writeFile(join(folder, 'fragment', `${name}.pf_fragment`), await pack(text));
  return name;
}

async function writeHead(folder: string, head: ShardHead): Promise<string> {
  const packed = gzipSync(JSON.stringify(head), { level: 9 });
  const name = `zh-head-${fingerprint(packed)}.bin`;
  await writeFile(join(folder, name), packed);
  return name;
}

/** The tokens of a page by its parts; everyday words for its name stand among its other names. */
function zonedTokens(
  record: PageRecord,
  everyday: ReadonlyMap<string, readonly string[]>,
  asks: readonly string[],
): ZonedTokens {
  const names = [record.title, ...record.aliases];
  const said = names.flatMap((name) => everyday.get(wordCharsOf(name)) ?? []);
  const tokens = (text: string) => tokensOf(foldText(text).chars);
  return {
    title: tokens(record.title),
    aliases: [...new Set([...record.aliases, ...said])].map(tokens),
    headings: record.sections.map((section) => tokens(section.heading)),
    asks: asks.map(tokens),
    blocks: record.text.split(BLOCK_ENDS).map(tokens),
  };
}

async function chunkTable(chunks: readonly Chunk[], folder: string): Promise<ShardHead['chunks']> {
  const ordered = [...chunks].sort((a, b) => compareWords(a.from, b.from));
  const sizes = await inBatches(ordered, ({ file }) => stat(join(folder, 'index', `${file}.pf_index`)));
  return {
    from: ordered.map((chunk) => chunk.from),
    files: ordered.map((chunk) => chunk.file),
    bytes: sizes.map((file) => file.size),
  };
}
