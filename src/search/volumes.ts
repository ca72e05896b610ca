import type { ShardHead } from './search-files.ts';

/** Where the pages of an index stand in the volumes that Pagefind took for pages. */
export class Volumes {
  /** The first page of each volume, and the number of all pages at the end. */
  private readonly firstPages: Int32Array;
  /** Where each page begins in its volume. */
  private readonly pageStarts: Int32Array;

  constructor({ volumes, zones }: Pick<ShardHead, 'volumes' | 'zones'>) {
    this.firstPages = new Int32Array(volumes.length + 1);
    this.pageStarts = new Int32Array(zones.length);
    for (const [volume, count] of volumes.entries()) {
      const first = this.firstPages[volume] as number;
      this.firstPages[volume + 1] = first + count;
      for (let page = first + 1; page < first + count; page++)
        this.pageStarts[page] = (this.pageStarts[page - 1] as number) + (zones[page - 1]?.[0] ?? 0);
    }
  }

  /** The page of a volume that a place is in; `from` is a page of the volume not after it. */
  pageAt(volume: number, place: number, from: number): number {
    const end = this.firstPages[volume + 1] ?? 0;
    let page = from;
    while (page + 1 < end && (this.pageStarts[page + 1] as number) <= place) page++;
    return page;
  }

  firstPage(volume: number): number {
    return this.firstPages[volume] ?? 0;
  }

  startOf(page: number): number {
    return this.pageStarts[page] ?? 0;
  }
}
