import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** A folder on a free port of this machine. */
export interface Served {
  /** Origin without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site as a plain web host does: `/x/` is `/x/index.html`, the rest is 404.html. */
export async function serveFolder(root: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = findFile(root, decodeURIComponent(pathname));
    const body = file ?? findFile(root, '/404.html');
    response.writeHead(file ? 200 : 404, { 'content-type': typeOf(body), 'cache-control': 'no-store' });
    response.end(body ? readFileSync(body) : '404');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function findFile(root: string, path: string): string | undefined {
  const inside = normalize(path).replace(/^(\.\.[/\\])+/u, '');
  const name = join(root, inside.endsWith('/') ? `${inside}index.html` : inside);
  return statSync(name, { throwIfNoEntry: false })?.isFile() ? name : undefined;
}

function typeOf(file: string | undefined): string {
  return TYPES[extname(file ?? '.html')] ?? 'application/octet-stream';
}
