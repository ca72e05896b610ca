import { type CharPages, decodeCharBlock } from './char-table.ts';
import { fetchUnpacked, Loader, SearchFault } from './fetch-unpacked.ts';
import { decodeFragment } from './fragment.ts';
import type { PageRecord } from './page-record.ts';
import { IndexChunk, NO_POSTINGS, type Postings } from './postings.ts';
import { lastNotAfter, type ShardHead } from './search-files.ts';
import { Volumes } from './volumes.ts';
import { ZoneMap } from './zones.ts';

const SIGNATURE = 12;

/** One index, read in pieces: the browser's side of what `writeShard` wrote. */
export class Shard {
  readonly head: ShardHead;
  readonly zones: ZoneMap;
  /** Name of the site the index belongs to; empty for this site. */
  readonly origin: string;
  private readonly folder: string;
  private readonly volumes: Volumes;
  private readonly chunks = new Loader<IndexChunk>();
  private readonly chars = new Loader<Uint8Array>();
  private readonly records = new Loader<PageRecord>();

  private constructor(folder: string, head: ShardHead, origin: string) {
    this.folder = folder;
    this.head = head;
    this.zones = new ZoneMap(head.zones);
    this.volumes = new Volumes(head);
    this.origin = origin;
  }

  static async open(folder: string, headFile: string, origin: string): Promise<Shard> {
    const head = parse<ShardHead>(await fetchUnpacked(folder + headFile), headFile);
    return new Shard(folder, head, origin);
  }

  /** Bytes still to transfer for a token; the size of its chunk tells how common it is, too. */
  cost(token: string): number {
    const chunk = lastNotAfter(this.head.chunks.from, token);
    const file = this.head.chunks.files[chunk];
    return file === undefined || this.chunks.has(file) ? 0 : (this.head.chunks.bytes[chunk] ?? 0);
  }

  /** The chunks still to be fetched for some tokens, with their sizes. */
  filesFor(tokens: readonly string[]): Map<string, number> {
    const { from, files, bytes } = this.head.chunks;
    const missing = new Map<string, number>();
    for (const token of tokens) {
      const chunk = lastNotAfter(from, token);
      const file = files[chunk];
      if (file !== undefined && !this.chunks.has(file)) missing.set(file, bytes[chunk] ?? 0);
    }
    return missing;
  }

  async postings(token: string): Promise<Postings> {
    const file = this.head.chunks.files[lastNotAfter(this.head.chunks.from, token)];
    if (file === undefined) return NO_POSTINGS;
    const chunk = await this.chunks.get(file, () => this.loadChunk(file));
    return chunk.postings(token);
  }

  async charPages(char: string): Promise<CharPages> {
    const file = this.head.chars.files[lastNotAfter(this.head.chars.from, char)];
    if (file === undefined) return { pages: new Int32Array(0), zones: [] };
    const block = await this.chars.get(file, () => fetchUnpacked(`${this.folder}${file}.bin`));
    return decodeCharBlock(block, char);
  }

  /** The address of a page; in full when the index belongs to another site. */
  address(record: PageRecord): string {
    const isElsewhere = this.origin !== '' && /^https?:/.test(this.folder);
    return isElsewhere ? new URL(record.url, this.folder).href : record.url;
  }

  record(page: number): Promise<PageRecord> {
    const file = `${this.folder}fragment/${this.head.pageFiles[page]}.pf_fragment`;
    return this.records.get(file, async () => {
      const text = new TextDecoder().decode(await fetchUnpacked(file));
      try {
        return decodeFragment(text);
      } catch {
        throw new SearchFault('broken', file);
      }
    });
  }

  private async loadChunk(file: string): Promise<IndexChunk> {
    const path = `${this.folder}index/${file}.pf_index`;
    const bytes = await fetchUnpacked(path);
    try {
      return new IndexChunk(bytes.subarray(SIGNATURE), this.volumes);
    } catch {
      throw new SearchFault('broken', path);
    }
  }
}

/** Reads the JSON of an unpacked file. */
export function parse<T>(bytes: Uint8Array, file: string): T {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch {
    throw new SearchFault('broken', file);
  }
}
