import type { BuiltSite } from '#tests/site/built-site.ts';
import { attribute, byTag, type Element, inside, type Page } from '#tests/site/html.ts';

/** What a strict content security policy would refuse on a page: code or looks written into the HTML. */
export function findInlineCode(page: Page): string[] {
  const attributes = page.elements.flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name, value }) => {
      if (name === 'style' || /^on[a-z]+$/u.test(name)) return [`<${tagName} ${name}>`];
      return /^\s*(?:javascript|vbscript):/iu.test(value) ? [`<${tagName} ${name}="${value}">`] : [];
    }),
  );
  const scripts = byTag(page, 'script')
    .filter(isInlineScript)
    .map(() => 'an inline script');
  const styles = byTag(page, 'style').map(() => 'a style element');
  return [...attributes, ...scripts, ...styles].map((flaw) => `${page.path}: ${flaw}`);
}

function isInlineScript(script: Element): boolean {
  const isData = /^application\/(?:ld\+)?json$/u.test(attribute(script, 'type') ?? '');
  return attribute(script, 'src') === undefined && !isData;
}

const LOADED_LINKS =
  /\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)\b/u;
const LOADERS: Record<string, readonly string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  use: ['href'],
  image: ['href'],
};

/** What a page or its stylesheets would load from another host. */
export function findForeignLoads(site: BuiltSite): string[] {
  const fromPages = site.pages.flatMap((page) =>
    page.elements
      .flatMap(loadsOf)
      .filter((address) => isForeign(address, site.origin))
      .map((address) => `${page.path}: ${address}`),
  );
  const fromStyles = [...site.files]
    .filter((file) => /\.(?:css|svg)$/u.test(file))
    .flatMap((file) =>
      [
        ...site
          .read(file)
          .toString('utf8')
          .matchAll(/(?:url\(|@import\s+|xlink:href=)["']?([^"')\s]+)/gu),
      ]
        .map(([, address = '']) => address)
        .filter((address) => isForeign(address, site.origin))
        .map((address) => `${file}: ${address}`),
    );
  return [...fromPages, ...fromStyles];
}

function loadsOf(element: Element): string[] {
  if (element.tagName === 'link') {
    return LOADED_LINKS.test(attribute(element, 'rel') ?? '') ? [attribute(element, 'href') ?? ''] : [];
  }
  return (LOADERS[element.tagName] ?? []).flatMap((name) => attribute(element, name) ?? []);
}

function isForeign(address: string, origin: string): boolean {
  return /^(?:[a-z]+:)?\/\//iu.test(address) && !address.startsWith(`${origin}/`);
}

/** Pages whose meta policy is missing, comes after something it should govern, or lets strangers in. */
export function findPolicyFlaws(page: Page): string[] {
  const [head] = byTag(page, 'head');
  const parts = head ? inside(head) : [];
  const at = parts.findIndex(
    (it) => attribute(it, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const firstLoad = parts.findIndex(({ tagName }) => ['script', 'link', 'style'].includes(tagName));
  const meta = parts[at];
  if (!meta) return [`${page.path}: no content security policy`];
  const policy = attribute(meta, 'content') ?? '';
  return [
    ...(firstLoad >= 0 && firstLoad < at ? ['the policy comes after what it should govern'] : []),
    ...(/default-src 'none'/u.test(policy) ? [] : ["default-src is not 'none'"]),
    ...(/unsafe-inline|'unsafe-eval'|https?:|\*/u.test(policy) ? [`the policy is loose: ${policy}`] : []),
  ].map((flaw) => `${page.path}: ${flaw}`);
}
