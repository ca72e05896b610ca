import type { ResultView, SearchAnswer, SearchRequest, SearchSource } from './answer.ts';
import { bestSections } from './best-sections.ts';
import type { Hit } from './exact.ts';
import { makeExcerpt, markText, type Needle } from './excerpt.ts';
import { facetValues, narrow } from './facets.ts';
import { type FaultKind, fetchJson, Loader, SearchFault } from './fetch-unpacked.ts';
import { type EmbeddedText, Lexicon, NOT_EMBEDDED, type OpenedSource } from './lexicon.ts';
import { makePlan, type Plan } from './plan.ts';
import { FILES_VERSION, type SearchManifest } from './search-files.ts';
import { Shard } from './shard.ts';

const FIRST_RESULTS = 3;
const PATIENCE_MS = 60;
const MOST_SECTIONS = 3;
const REMEMBERED_PLANS = 40;

type Opened = { shards: Shard[]; lexicon: Lexicon; faults: FaultKind[] };

/** Answers queries over one or several indexes. Nothing is fetched before it is needed. */
export class SearchEngine {
  private readonly sources: readonly SearchSource[];
  private readonly opened = new Loader<Opened>();
  private readonly plans = new Map<string, Plan>();
  private generation = 0;

  constructor(sources: readonly SearchSource[]) {
    this.sources = sources;
  }

  /** Fetches the heads of the indexes, so that a query need not wait for them. */
  async open(): Promise<Opened> {
    const generation = String(this.generation);
    return this.opened.get(generation, async () => {
      const results = await Promise.allSettled(
        this.sources.map((source) => openSource(source, this.generation > 0)),
      );
      const whole = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      const failed = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      if (whole.length === 0) throw failed[0];
      return {
        shards: whole.flatMap(({ shards }) => [...shards.values()]),
        lexicon: new Lexicon(whole),
        faults: failed.map(kindOf),
      };
    });
  }

  /**
   * Answers a query, calling `tell` first with the foremost results and then with all that were asked
   * for. Stops without a word when `isStale` becomes true.
   */
  async search(
    request: SearchRequest,
    tell: (answer: SearchAnswer) => void,
    isStale: () => boolean,
  ): Promise<void> {
    try {
      await this.answer(request, tell, isStale);
    } catch (error) {
      // After a new build the old files are gone: read the manifest again, once.
      if (!(error instanceof SearchFault) || error.kind === 'offline' || isStale()) throw error;
      this.generation++;
      this.plans.clear();
      await this.answer(request, tell, isStale);
    }
  }

  private async answer(
    request: SearchRequest,
    tell: (answer: SearchAnswer) => void,
    isStale: () => boolean,
  ): Promise<void> {
    const { shards, lexicon, faults } = await this.open();
    const plan = await this.planFor(request.query, shards, lexicon);
    if (isStale()) return;
    const { kept, counts } = narrow(plan.hits, request.filters);
    const shown = kept.slice(0, request.limit);
    const answer = (results: ResultView[], related: ResultView[], isComplete: boolean): SearchAnswer => ({
      id: request.id,
      query: request.query,
      mode: plan.mode,
      lookedUp: plan.lookedUp,
      total: kept.length,
      results,
      related,
      facets: counts,
      suggestions: plan.suggestions,
      faults,
      isComplete,
    });
    const views = shown.map((hit) => makeView(hit, plan.needles, plan.embedded));
    const related = plan.related.map((hit) => makeView(hit, plan.relatedNeedles, NOT_EMBEDDED));
    const whole = Promise.all(views);
    const first = await Promise.all(views.slice(0, FIRST_RESULTS));
    // Printing twice costs more than a short wait: only a slow rest is worth showing the first without it.
    const isSlow = await Promise.race([whole.then(() => false), wait(PATIENCE_MS).then(() => true)]);
    if (isStale()) return;
    if (isSlow) tell(answer(first, [], false));
    const all = await whole;
    const allRelated = await Promise.all(related);
    if (!isStale()) tell(answer(all, allRelated, true));
  }

  private async planFor(query: string, shards: Shard[], lexicon: Lexicon): Promise<Plan> {
    const known = this.plans.get(query);
    if (known) return known;
    const plan = await makePlan(query, shards, lexicon);
    this.plans.set(query, plan);
    const oldest = this.plans.keys().next().value;
    if (this.plans.size > REMEMBERED_PLANS && oldest !== undefined) this.plans.delete(oldest);
    return plan;
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function openSource(
  { manifest, origin, known }: SearchSource,
  askAgain: boolean,
): Promise<OpenedSource> {
  const folder = manifest.slice(0, manifest.lastIndexOf('/') + 1);
  const found = known && !askAgain ? known : await fetchJson<SearchManifest>(manifest);
  if (found.version !== FILES_VERSION) throw new SearchFault('outdated', manifest);
  const shards = found.shards.map(
    async ({ path, head }) => [path, await Shard.open(folder + path, head, origin)] as const,
  );
  return { folder, manifest: found, shards: new Map(await Promise.all(shards)) };
}

async function makeView(hit: Hit, needles: readonly Needle[], embedded: EmbeddedText): Promise<ResultView> {
  const { shard, page } = hit;
  const record = await shard.record(page);
  return {
    url: shard.address(record),
    title: markText(record.title, needles),
    origin: shard.origin,
    kind: facetValues(shard, page, 'kind')[0] ?? '',
    topic: facetValues(shard, page, 'topic')[0] ?? '',
    date: record.date,
    excerpt: makeExcerpt(record, needles),
    sections: bestSections(record, needles, (vector) => embedded.nearTo(shard, vector), MOST_SECTIONS),
  };
}

/** The kind of a failure; anything unforeseen counts as a broken file. */
export function kindOf(error: unknown): FaultKind {
  return error instanceof SearchFault ? error.kind : 'broken';
}
