import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The search page asks for these one after another when nobody tells it beforehand. */
const EARLY_SCRIPTS = /^(?:search-ui|preload-helper)\..*\.js$/;

/** Writes into the built search page what it would first have to ask for: the manifest, and the scripts to fetch. */
export function shortenFirstSearch(siteDir: string, base: string): void {
  const page = join(siteDir, 'search', 'index.html');
  if (!existsSync(page)) return;
  const manifest = readFileSync(join(siteDir, 'pagefind', 'zh.json'), 'utf8').replaceAll('"', '&quot;');
  let html = readFileSync(page, 'utf8').replace(
    /data-search-known(?:="[^"]*")?/,
    `data-search-known="${manifest}"`,
  );
  const assets = join(siteDir, 'assets');
  const scripts = existsSync(assets) ? readdirSync(assets).filter((file) => EARLY_SCRIPTS.test(file)) : [];
  const links = scripts
    .filter((file) => !html.includes(`"${base}assets/${file}"`))
    .map((file) => `<link rel="modulepreload" href="${base}assets/${file}">`);
  html = html.replace('</head>', `${links.join('')}</head>`);
  writeFileSync(page, html);
}
