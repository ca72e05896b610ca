import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHAR_ZONES, type CharZone, encodeCharBlock, encodeCharPages } from './char-table.ts';
import { fingerprint } from './fingerprint.ts';
import { compareWords, type ShardHead } from './search-files.ts';
import { BREAK } from './tokens.ts';
import type { ZonedTokens } from './zones.ts';

const CHAR_FILE_BYTES = 24_000;

/** Gathers for every character the pages that print it, with the best part of the page it stands in. */
export class CharCollector {
  /** For each character its pages in order: four times the page, and the zone. */
  private readonly pages = new Map<string, number[]>();

  add(page: number, tokens: ZonedTokens): void {
    const zones = new Map<string, CharZone>();
    // The later call wins: a character is marked by the best part of the page that prints it.
    for (const alias of tokens.aliases) mark(zones, alias, 'name');
    for (const block of tokens.blocks) mark(zones, block, 'body');
    for (const heading of tokens.headings) mark(zones, heading, 'heading');
    mark(zones, tokens.title, 'title');
    for (const [char, zone] of zones) {
      const entry = page * 4 + CHAR_ZONES.indexOf(zone);
      const list = this.pages.get(char);
      if (list) list.push(entry);
      else this.pages.set(char, [entry]);
    }
  }

  /** Writes the table into files that each hold a range of characters. */
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
      const entries = this.pages.get(char) ?? [];
      const bytes = encodeCharPages(entries.map((entry) => ({ page: entry >> 2, zone: entry & 3 })));
      if (size > 0 && size + bytes.length > CHAR_FILE_BYTES) await flush();
      block.push({ char, bytes });
      size += bytes.length;
    }
    await flush();
    return table;
  }
}

/** The character at a token's place is its first. */
function mark(zones: Map<string, CharZone>, tokens: readonly string[], zone: CharZone): void {
  for (const token of tokens)
    if (token !== BREAK) zones.set(String.fromCodePoint(token.codePointAt(0) ?? 0), zone);
}
