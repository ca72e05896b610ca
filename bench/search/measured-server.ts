import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TEXT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A folder on a port, served as a good host does (text packed, files kept by the browser), and counted. */
export interface MeasuredServer {
  readonly url: string;
  /** Bytes of bodies and number of requests since the last call. */
  readonly take: () => { bytes: number; requests: number };
  readonly close: () => void;
}

/** Serves `root`, counting what is transferred. */
export async function serveMeasured(root: string): Promise<MeasuredServer> {
  let bytes = 0;
  let requests = 0;
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    requests++;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(
      join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''),
    );
    if (!path.startsWith(root) || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TEXT_TYPES[extname(path)];
    const body = packed.get(path) ?? (type ? gzipSync(readFileSync(path)) : readFileSync(path));
    packed.set(path, body);
    bytes += body.length;
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=3600',
      ...(type && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    take: () => {
      const taken = { bytes, requests };
      bytes = 0;
      requests = 0;
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
