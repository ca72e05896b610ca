import type { PageRecord } from './page-record.ts';

/** A page in the shape of Pagefind's fragments, with readable text in place of tokens. */
type Fragment = {
  url: string;
  content: string;
  word_count: number;
  filters: PageRecord['facets'];
  meta: { title: string; date: string };
  anchors: { element: string; id: string; text: string; location: number; asks?: string; vector?: string }[];
  aliases: string[];
};

const SIGNATURE = 'pagefind_dcd';

/** The text of a page file, before it is packed. */
export function encodeFragment(record: PageRecord): string {
  const fragment: Fragment = {
    url: record.url,
    content: record.text,
    word_count: record.text.length,
    filters: record.facets,
    meta: { title: record.title, date: record.date },
    anchors: record.sections.map(({ id, heading, start, asks, vector }) => ({
      element: 'h2',
      id,
      text: heading,
      location: start,
      ...(asks && { asks }),
      ...(vector && { vector }),
    })),
    aliases: record.aliases,
  };
  return SIGNATURE + JSON.stringify(fragment);
}

/** Reads the text of a page file; refuses a file that is not whole. */
export function decodeFragment(text: string): PageRecord {
  if (!text.startsWith(SIGNATURE)) throw new RangeError('page file: the signature is missing');
  const fragment: Fragment = JSON.parse(text.slice(SIGNATURE.length));
  return {
    url: fragment.url,
    title: fragment.meta.title,
    aliases: fragment.aliases,
    date: fragment.meta.date,
    facets: fragment.filters,
    text: fragment.content,
    sections: fragment.anchors.map(({ id, text: heading, location, asks = '', vector = '' }) => ({
      id,
      heading,
      start: location,
      asks,
      vector,
    })),
  };
}
