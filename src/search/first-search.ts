import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes into the built search page what it would first have to ask for: the manifest, and the script to fetch. */
export function shortenFirstSearch(siteDir: string, base: string): void {
  const page = join(siteDir, 'search', 'index.html');
  if (!existsSync(page)) return;
  const manifest = readFileSync(join(siteDir, 'pagefind', 'zh.json'), 'utf8').replaceAll('"', '&quot;');
  let html = readFileSync(page, 'utf8').replace(
    /data-search-known(?:="[^"]*")?/,
    `data-search-known="${manifest}"`,
  );
  const assets = join(siteDir, 'assets');
  const script = existsSync(assets) && readdirSync(assets).find((file) => /^search-ui\..*\.js$/.test(file));
  if (script && !html.includes(`"${base}assets/${script}"`)) {
    html = html.replace('</head>', `<link rel="modulepreload" href="${base}assets/${script}"></head>`);
  }
  writeFileSync(page, html);
}
