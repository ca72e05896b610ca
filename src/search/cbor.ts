/** A reader over the CBOR bytes that Pagefind writes: whole numbers, strings and lists. */
export class CborReader {
  at = 0;
  private readonly bytes: Uint8Array;
  private readonly decoder = new TextDecoder();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Reads a list's head and returns how many items follow. */
  list(): number {
    return this.head(4);
  }

  text(): string {
    const length = this.head(3);
    this.at += length;
    return this.decoder.decode(this.bytes.subarray(this.at - length, this.at));
  }

  /** Reads a whole number, negative ones too. */
  integer(): number {
    const first = this.byte();
    const major = first >> 5;
    if (major > 1) throw new RangeError('cbor: not a whole number');
    const value = this.argument(first & 31);
    return major === 0 ? value : -1 - value;
  }

  /** Passes over one value of any kind. */
  skip(): void {
    const first = this.byte();
    const major = first >> 5;
    if (major === 7) {
      const short = first & 31;
      if (short >= 24) this.at += 2 ** (short - 24);
      return;
    }
    const count = this.argument(first & 31);
    if (major === 2 || major === 3) this.at += count;
    else if (major === 4) for (let item = 0; item < count; item++) this.skip();
    else if (major === 5) for (let item = 0; item < count * 2; item++) this.skip();
  }

  private head(major: number): number {
    const first = this.byte();
    if (first >> 5 !== major) throw new RangeError('cbor: unexpected kind of value');
    return this.argument(first & 31);
  }

  private byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new RangeError('cbor: the file ends too early');
    return value;
  }

  private argument(short: number): number {
    if (short < 24) return short;
    if (short === 24) return this.byte();
    if (short === 25) return this.byte() * 256 + this.byte();
    if (short === 26) return this.byte() * 0x1000000 + this.byte() * 65536 + this.byte() * 256 + this.byte();
    throw new RangeError('cbor: unsupported length');
  }
}
