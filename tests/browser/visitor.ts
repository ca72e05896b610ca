import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Milliseconds until something that should happen counts as not happening. */
const PATIENCE = 15_000;

/** Someone looking at the site, and everything that went wrong meanwhile. */
export interface Visitor {
  readonly page: Page;
  /** Console errors, uncaught exceptions, failed requests and requests to other hosts. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** How a visitor looks at the site. */
export interface Look extends BrowserContextOptions {
  /** 长者版 is switched on. */
  readonly isElder?: boolean;
}

/** Opens a page of its own for one visitor to the site at `origin`. */
export async function visit(browser: Browser, origin: string, look: Look = {}): Promise<Visitor> {
  const { isElder, ...options } = look;
  const context = await browser.newContext({ baseURL: origin, ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  if (isElder) await page.addInitScript(() => localStorage.setItem('mode', 'elder'));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${origin}/`) || /^(?:data|blob):/u.test(request.url());
    if (!isOwn) complaints.push(`${page.url()}: foreign request ${request.url()}`);
  });
  page.on('response', (response) => {
    const isExpected = response.status() < 400 || response.url().endsWith('/404.html');
    if (!isExpected) complaints.push(`${page.url()}: ${response.status()} ${response.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}
