import type { Filters } from './facets.ts';
import { FACETS } from './page-record.ts';

/** What a search address asks for: the query exactly as given, and the chosen facet values. */
export type SearchAddress = { query: string; filters: Filters };

/** Reads the part of an address after the question mark. */
export function readAddress(search: string): SearchAddress {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const facet of FACETS) {
    const values = params.getAll(facet).filter((value) => value !== '');
    if (values.length > 0) filters[facet] = [...new Set(values)];
  }
  return { query: params.get('q') ?? '', filters };
}

/** The address of a search; filters in their fixed order, so that equal searches have equal addresses. */
export function writeAddress(path: string, { query, filters }: SearchAddress): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) for (const value of filters[facet] ?? []) params.append(facet, value);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The filters with one value switched on or off. */
export function toggleFilter(filters: Filters, facet: keyof Filters, value: string): Filters {
  const chosen = filters[facet] ?? [];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [facet]: values };
}
