import { absolute } from '#catalog/open-data.ts';

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap.xml')}\n`);
}
