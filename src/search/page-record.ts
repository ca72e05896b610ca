/** What a reader can narrow a search by. The order is the order on the page. */
export const FACETS = ['kind', 'topic', 'year', 'region', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** A heading with an address. */
export type SectionMark = {
  id: string;
  heading: string;
  /** Where its section starts in the page's text. */
  start: number;
  /** How people ask for it. */
  asks: string;
  /** What was learnt of it (see embeddings.ts); empty when nothing was. */
  vector: string;
};

/** Ends a block of text; the second one, a block that the next explains: a heading, a term, a row's head. */
export const BLOCK_END = '\n';
export const LEADS_ON_END = '\r';
export const BLOCK_ENDS = /[\n\r]/;

/** All the browser needs to show one page as a result. Each block of `text` has its end. */
export type PageRecord = {
  url: string;
  title: string;
  aliases: string[];
  date: string;
  facets: Partial<Record<Facet, string[]>>;
  text: string;
  sections: SectionMark[];
};
