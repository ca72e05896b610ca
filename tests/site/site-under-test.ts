import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readSettings } from '#content-files/settings.ts';
import { type BuiltSite, readBuiltSite } from './built-site.ts';

/** Where the site that all tests look at is built, once. SITE_UNDER_TEST names one that is already built. */
export const SITE_FOLDER = resolve(process.env['SITE_UNDER_TEST'] ?? '.cache/site-under-test');

const { contentDir, today } = readSettings(process.env, new Date());
export const CONTENT_FOLDER = contentDir;
export const TODAY: string = today;

/** What content/site.yaml says, as far as pages must repeat it. */
export interface SiteFacts {
  readonly name: string;
  readonly url: string;
  readonly identity: { readonly verified: boolean; readonly siteCode?: string };
}

/** Reads who the site says it is. */
export function readSiteFacts(): SiteFacts {
  return parse(readFileSync(join(CONTENT_FOLDER, 'site.yaml'), 'utf8')) as SiteFacts;
}

/** The site over the real content, every page taken apart. */
export function readSiteUnderTest(): BuiltSite {
  if (!existsSync(join(SITE_FOLDER, 'index.html'))) throw new Error(`no site in ${SITE_FOLDER}`);
  return readBuiltSite(SITE_FOLDER, new URL(readSiteFacts().url).origin);
}
