import type { Hit } from './exact.ts';
import { FACETS, type Facet } from './page-record.ts';
import type { Shard } from './shard.ts';

/** Chosen values by facet; within one facet any value will do. */
export type Filters = Partial<Record<Facet, string[]>>;

export type FacetCount = { value: string; count: number; chosen: boolean };
export type FacetCounts = { facet: Facet; values: FacetCount[] }[];

/** The values one page has in a facet. */
export function facetValues(shard: Shard, page: number, facet: Facet): string[] {
  const column = shard.head.facets[facet];
  const set = column?.sets[column.of[page] ?? -1] ?? [];
  return set.map((value) => column?.values[value] ?? '');
}

/** The hits that pass every filter, and for each facet how many hits each value would leave. */
export function narrow(hits: readonly Hit[], filters: Filters): { kept: Hit[]; counts: FacetCounts } {
  const chosen = FACETS.map((facet) => new Set(filters[facet] ?? []));
  const counts = FACETS.map(() => new Map<string, number>());
  const kept: Hit[] = [];
  for (const hit of hits) {
    const values = FACETS.map((facet) => facetValues(hit.shard, hit.page, facet));
    const fails = FACETS.filter((_, at) => {
      const wanted = chosen[at];
      return wanted && wanted.size > 0 && !values[at]?.some((value) => wanted.has(value));
    });
    if (fails.length === 0) kept.push(hit);
    for (const [at, facet] of FACETS.entries()) {
      if (fails.some((failed) => failed !== facet)) continue;
      for (const value of values[at] ?? []) counts[at]?.set(value, (counts[at]?.get(value) ?? 0) + 1);
    }
  }
  return { kept, counts: FACETS.map((facet, at) => countsOf(facet, counts[at], chosen[at])) };
}

function countsOf(
  facet: Facet,
  counts: ReadonlyMap<string, number> = new Map(),
  chosen: ReadonlySet<string> = new Set(),
): FacetCounts[number] {
  const all = new Map(counts);
  for (const value of chosen) if (!all.has(value)) all.set(value, 0);
  const values = [...all].map(([value, count]) => ({ value, count, chosen: chosen.has(value) }));
  const byValue = (a: FacetCount, b: FacetCount) => (a.value < b.value ? 1 : -1);
  values.sort((a, b) => (facet === 'year' ? byValue(a, b) : b.count - a.count || byValue(b, a)));
  return { facet, values };
}
