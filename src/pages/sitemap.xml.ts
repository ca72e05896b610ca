import { absolute } from '#catalog/open-data.ts';
import { listAddresses } from '#catalog/sitemap.ts';
import { xmlText } from '#catalog/xml.ts';

export function GET(): Response {
  const urls = listAddresses().map(
    ({ path, date }) =>
      `<url><loc>${xmlText(absolute(path))}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
