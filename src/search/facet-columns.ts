import { FACETS, type Facet, type PageRecord } from './page-record.ts';
import type { FacetColumn } from './search-files.ts';

/** The facet values of all pages by column: few distinct sets of values, and one small number a page. */
export function facetColumns(
  pages: readonly Pick<PageRecord, 'facets'>[],
): Partial<Record<Facet, FacetColumn>> {
  const columns: Partial<Record<Facet, FacetColumn>> = {};
  for (const facet of FACETS) {
    if (!pages.some((page) => page.facets[facet])) continue;
    columns[facet] = column(pages.map((page) => page.facets[facet] ?? []));
  }
  return columns;
}

function column(valuesByPage: readonly string[][]): FacetColumn {
  const values = new Map<string, number>();
  const sets = new Map<string, number>();
  const setList: number[][] = [];
  const of = valuesByPage.map((pageValues) => {
    const set = pageValues.map((value) => numberOf(values, value));
    const key = set.join();
    if (!sets.has(key)) setList.push(set);
    return numberOf(sets, key);
  });
  return { values: [...values.keys()], sets: setList, of };
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
