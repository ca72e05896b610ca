import type { EmbeddingsFile } from './embeddings.ts';
import type { Facet } from './page-record.ts';
import type { ZoneLengths } from './zones.ts';

/** Version of the files below; the browser refuses another one with a request to reload. */
export const FILES_VERSION = 6;

/** `pagefind/zh.json`: where everything is. The only file of the search that is not named by its content. */
export type SearchManifest = {
  version: number;
  /** Paths from the manifest's folder, of files that are fetched when they are needed. */
  words: string;
  terms: string;
  shards: { path: string; head: string; pages: number }[];
};

/** One column of facet values: page `n` has the values `sets[of[n]]`. */
export type FacetColumn = { values: string[]; sets: number[][]; of: number[] };

/** The head of one shard: which file holds what. */
export type ShardHead = {
  pages: number;
  /** Page file of page n, the n-th of these names. */
  pageFiles: string[];
  /** Pages are bound into volumes in their order: how many there are in each. */
  volumes: number[];
  /** First word of each index chunk in code point order, its file, and its size in bytes. */
  chunks: { from: string[]; files: string[]; bytes: number[] };
  /** First character of each file of the character table, and their names. */
  chars: { from: string[]; files: string[] };
  facets: Partial<Record<Facet, FacetColumn>>;
  /** The parts of every page. */
  zones: ZoneLengths[];
};

/** Words for what is not found as typed: loaded only then. */
export type WordsFile = {
  /** Everyday words and the word of the site for them. */
  synonyms: { say: string[]; means: string }[];
  /** Traditional characters and what they become: pairs of characters. */
  traditional: string;
  /** Absent when nothing was learnt of the site's pages. */
  embeddings?: EmbeddingsFile;
};

/** Names for what was typed by sound, or near nothing known: loaded only then. */
export type TermsFile = {
  /** Names, titles and headings of the site, the most telling first. */
  terms: string[];
  /** For every syllable, without tone, the characters of the terms and the common ones that are read so. */
  readings: Record<string, string>;
};

/** Compares by code point, the order of Pagefind's chunks. */
export function compareWords(left: string, right: string): number {
  const a = [...left];
  const b = [...right];
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index]?.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Index of the last entry of the ascending list that is not after `word`; -1 when all are. */
export function lastNotAfter(ascending: readonly string[], word: string): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareWords(ascending[middle] ?? '', word) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
