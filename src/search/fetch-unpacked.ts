/** Why a file of the index could not be had. */
export type FaultKind = 'offline' | 'missing' | 'broken' | 'outdated';

/** A file of the index that could not be fetched or read. */
export class SearchFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, file: string) {
    super(`${kind}: ${file}`);
    this.kind = kind;
  }
}

async function fetchBytes(url: string, cache: RequestCache): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { cache });
  } catch {
    throw new SearchFault('offline', url);
  }
  if (!response.ok) throw new SearchFault('missing', url);
  return response;
}

/** A packed file, unpacked. A file that does not unpack is fetched once more, past the cache. */
export async function fetchUnpacked(url: string): Promise<Uint8Array> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetchBytes(url, cache);
    try {
      const packed = new Uint8Array(await response.arrayBuffer());
      // Some servers unpack gzip files on the way.
      if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
      return await unpack(packed);
    } catch {
      // A cut-off file: the next turn asks the server again.
    }
  }
  throw new SearchFault('broken', url);
}

/** Written straight into the stream: by way of a Blob it takes several times as long. */
async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const unpacked = new Response(readable).arrayBuffer();
  const [bytes] = await Promise.all([unpacked, writer.write(packed), writer.close()]);
  return new Uint8Array(bytes);
}

/** A small file as it is, asked of the server every time. */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetchBytes(url, 'no-cache');
  try {
    return (await response.json()) as T;
  } catch {
    throw new SearchFault('broken', url);
  }
}

/** Remembers what was loaded, but never a failure. */
export class Loader<T> {
  private readonly loaded = new Map<string, Promise<T>>();

  get(key: string, load: () => Promise<T>): Promise<T> {
    const known = this.loaded.get(key);
    if (known) return known;
    const loading = load();
    this.loaded.set(key, loading);
    loading.catch(() => this.loaded.delete(key));
    return loading;
  }

  has(key: string): boolean {
    return this.loaded.has(key);
  }
}
