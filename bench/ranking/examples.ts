import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FEATURES, featuresOf, mostEvidence } from '#search/answer-features.ts';
import type { Intent } from '#search/asking-words.ts';
import { UNKNOWN_NEARNESS } from '#search/embeddings.ts';
import { facetValues } from '#search/facets.ts';
import { fetchJson } from '#search/fetch-unpacked.ts';
import { Lexicon, NOT_EMBEDDED } from '#search/lexicon.ts';
import { parseQuery } from '#search/query.ts';
import { gatherEvidence } from '#search/question.ts';
import { readQuestion } from '#search/read-question.ts';
import type { SearchManifest } from '#search/search-files.ts';
import { Shard } from '#search/shard.ts';
import type { GoldQuery } from '#tests/search/gold.ts';
import type { Example } from './learn.ts';

export const KINDS: readonly string[] = ['办事', '项目', '术语', '文件', '指标', '报告'];
export const INTENTS: readonly Intent[] = ['number', 'meaning', 'place', 'way'];
/** Features; how much is said anywhere, by kind; the kind; the kind, by what is wanted. */
export const WIDTH = FEATURES.length + KINDS.length * (2 + INTENTS.length);

/** What the search of a built site knows of each question before it ranks, with embeddings or without. */
export async function readExamples(
  siteDir: string,
  questions: readonly GoldQuery[],
  isEmbedded: boolean,
): Promise<Example[]> {
  globalThis.fetch = async (path) => new Response(new Uint8Array(await readFile(String(path))));
  const folder = `${join(siteDir, 'pagefind')}/`;
  const manifest = await fetchJson<SearchManifest>(`${folder}zh.json`);
  const open = async () => {
    const shards = new Map<string, Shard>();
    for (const { path, head } of manifest.shards) shards.set(path, await Shard.open(folder + path, head, ''));
    return shards;
  };
  const known = await open();
  const examples: Example[] = [];
  for (const { query, pages } of questions) {
    // Anew for each question: what may be fetched for it depends on what was fetched before.
    const shards = await open();
    const lexicon = new Lexicon([{ folder, manifest, shards }]);
    const question = readQuestion(parseQuery(query).parts, await lexicon.words());
    const embedded = isEmbedded ? await lexicon.embed(question.chars) : NOT_EMBEDDED;
    const { found } = await gatherEvidence([...shards.values()], question, embedded);
    const rows: Float64Array[] = [];
    const isAnswer: boolean[] = [];
    for (const [at, [path, shard]] of [...shards].entries()) {
      const evidence = found[at] ?? [];
      const nearness = embedded.nearness(shard) ?? UNKNOWN_NEARNESS;
      for (const hit of mostEvidence(shard, evidence, nearness)) {
        const features = featuresOf(hit, evidence, nearness);
        const kind = facetValues(shard, hit.page, 'kind')[0] ?? '';
        rows.push(
          rowOf(
            FEATURES.map((name) => features[name]),
            kind,
            question.intents,
          ),
        );
        isAnswer.push(pages.includes((await known.get(path)?.record(hit.page))?.url ?? ''));
      }
    }
    if (isAnswer.includes(true)) examples.push({ rows, isAnswer });
  }
  return examples;
}

function rowOf(features: readonly number[], kind: string, intents: readonly Intent[]): Float64Array {
  const row = new Float64Array(WIDTH);
  row.set(features);
  const of = KINDS.indexOf(kind);
  if (of < 0) return row;
  const start = FEATURES.length + of * (2 + INTENTS.length);
  row[start] = 1;
  row[start + 1] = features[FEATURES.indexOf('anywhere')] ?? 0;
  for (const [at, intent] of INTENTS.entries()) row[start + 2 + at] = intents.includes(intent) ? 1 : 0;
  return row;
}
