import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/**
 * Starts an installed Chrome or Chromium, else the one that came with the packages.
 * CHROME_PATH names a program to use; CHROME_PATH=packaged asks for the packaged one.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findInstalled(process.env['CHROME_PATH']) ?? (await unpack());
  return chromium.launch({ executablePath, args: FLAGS, env: environment() });
}

function findInstalled(wanted: string | undefined): string | undefined {
  if (wanted === 'packaged') return undefined;
  return [wanted, ...INSTALLED].find((path): path is string => Boolean(path) && existsSync(path ?? ''));
}

const LIBRARIES = join(tmpdir(), 'al2023', 'lib');

async function unpack(): Promise<string> {
  // The package unpacks its own system libraries only where it believes to be in a Lambda of this name.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

function environment(): Record<string, string> {
  const { LD_LIBRARY_PATH: own, ...rest } = process.env;
  const libraries = own ?? (existsSync(LIBRARIES) ? LIBRARIES : undefined);
  const set = Object.entries(rest).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...Object.fromEntries(set), ...(libraries && { LD_LIBRARY_PATH: libraries }) };
}
