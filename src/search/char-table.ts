/** For single characters: every page that has one, with its best zone there. Files hold a range of characters. */
export type CharPages = { pages: Int32Array; zones: CharZone[] };

/** `name`: the page is known by a name with this character, but does not print it. */
export const CHAR_ZONES = ['body', 'heading', 'name', 'title'] as const;
export type CharZone = (typeof CHAR_ZONES)[number];

function putNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Bytes of one character's pages: how far to the next page, four times that plus the zone. */
export function encodeCharPages(pages: readonly { page: number; zone: number }[]): number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const { page, zone } of pages) {
    putNumber(bytes, (page - before) * 4 + zone);
    before = page;
  }
  return bytes;
}

/** One file of the table: for each character its code point, the length of its bytes, and the bytes. */
export function encodeCharBlock(entries: readonly { char: string; bytes: number[] }[]): Uint8Array {
  const bytes: number[] = [];
  for (const entry of entries) {
    putNumber(bytes, entry.char.codePointAt(0) ?? 0);
    putNumber(bytes, entry.bytes.length);
    for (const byte of entry.bytes) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** The pages of `char` in one file of the table; none when the file does not know it. */
export function decodeCharBlock(block: Uint8Array, char: string): CharPages {
  const wanted = char.codePointAt(0) ?? 0;
  let at = 0;
  const next = () => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = block[at++];
      if (byte === undefined) throw new RangeError('character table: the file ends too early');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  while (at < block.length) {
    const code = next();
    const end = next() + at;
    if (code !== wanted) {
      at = end;
      continue;
    }
    const pages: number[] = [];
    const zones: CharZone[] = [];
    let page = 0;
    while (at < end) {
      const value = next();
      page += Math.floor(value / 4);
      pages.push(page);
      zones.push(CHAR_ZONES[value & 3] ?? 'body');
    }
    return { pages: Int32Array.from(pages), zones };
  }
  return { pages: new Int32Array(0), zones: [] };
}
