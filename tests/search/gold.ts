import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A query and the pages any of which should come first. */
export interface GoldQuery {
  readonly query: string;
  readonly pages: readonly string[];
  /** Sections that answer, by address and anchor; absent when the page as a whole does. */
  readonly sections?: readonly string[];
}

const FOLDER = new URL('./gold/', import.meta.url);

/** The gold queries by the name of their file. */
export function readGold(): Map<string, GoldQuery[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
  return new Map(
    files
      .sort()
      .map((file) => [file.replace('.yaml', ''), parse(readFileSync(new URL(file, FOLDER), 'utf8'))]),
  );
}

/** Shares of queries whose page comes first and among the first three, and the mean of one over its rank. */
export function rankShares(queries: readonly GoldQuery[], found: ReadonlyMap<string, readonly string[]>) {
  const ranks = queries.map(({ query, pages }) =>
    (found.get(query) ?? []).findIndex((url) => pages.includes(url)),
  );
  const share = (holds: (rank: number) => boolean) => ranks.filter(holds).length / ranks.length;
  return {
    first: share((rank) => rank === 0),
    firstThree: share((rank) => rank >= 0 && rank < 3),
    reciprocal: ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / ranks.length,
    missed: queries.filter((_, at) => ranks[at] !== 0).map(({ query }) => query),
  };
}
