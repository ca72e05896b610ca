import { getLibrary } from '#catalog/library.ts';
import { absolute } from '#catalog/open-data.ts';
import { xmlText } from '#catalog/xml.ts';

export function GET(): Response {
  const { site } = getLibrary();
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(site.name)}</ShortName>
  <Description>${xmlText(site.name)}全站搜索</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${xmlText(absolute('/search/'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
}
