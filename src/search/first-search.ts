import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/** The search page asks for this one late when nobody tells it beforehand. */
const EARLY_SCRIPTS = /^search-ui\..*\.js$/;
const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"(?: media="([^"]+)")?>/g;

/**
 * Writes into the built search page what it would first have to ask for: the manifest, the scripts to fetch,
 * and all its style in one file.
 */
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
  writeFileSync(page, joinStylesheets(html, siteDir, base));
}

/** Puts one stylesheet in the place of all, in their order; those for paper keep to paper. */
function joinStylesheets(html: string, siteDir: string, base: string): string {
  const links = [...html.matchAll(STYLESHEET)];
  if (links.length < 2) return html;
  const rules = links.map(([, href = '', media]) => {
    const css = readFileSync(join(siteDir, href.slice(base.length)), 'utf8');
    return media ? `@media ${media}{${css}}` : css;
  });
  const joined = Buffer.from(rules.join('\n'));
  const file = `assets/search-page.${fingerprint(joined)}.css`;
  writeFileSync(join(siteDir, file), joined);
  let isFirst = true;
  return html.replace(STYLESHEET, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `<link rel="stylesheet" href="${base}${file}">`;
  });
}
