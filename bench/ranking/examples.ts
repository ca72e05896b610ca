import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FEATURES, featuresOf, mostEvidence } from '#search/answer-features.ts';
import type { Intent } from '#search/asking-words.ts';
import { facetValues } from '#search/facets.ts';
import { fetchJson, fetchUnpacked } from '#search/fetch-unpacked.ts';
import { parseQuery } from '#search/query.ts';
import { gatherEvidence } from '#search/question.ts';
import { readQuestion } from '#search/read-question.ts';
import type { SearchManifest, WordsFile } from '#search/search-files.ts';
import { parse, Shard } from '#search/shard.ts';
import type { GoldQuery } from '#tests/search/gold.ts';
import type { Example } from './learn.ts';

export const KINDS: readonly string[] = ['办事', '项目', '术语', '文件', '指标', '报告'];
export const INTENTS: readonly Intent[] = ['number', 'meaning', 'place', 'way'];
/** Features; how much is said anywhere, by kind; the kind; the kind, by what is wanted. */
export const WIDTH = FEATURES.length + KINDS.length * (2 + INTENTS.length);

/** What the search of a built site knows of each question before it ranks. */
export async function readExamples(siteDir: string, questions: readonly GoldQuery[]): Promise<Example[]> {
  globalThis.fetch = async (path) => new Response(new Uint8Array(await readFile(String(path))));
  const folder = `${join(siteDir, 'pagefind')}/`;
  const manifest = await fetchJson<SearchManifest>(`${folder}zh.json`);
  const words = parse<WordsFile>(await fetchUnpacked(folder + manifest.words), manifest.words);
  const shards = await Promise.all(
    manifest.shards.map(({ path, head }) => Shard.open(folder + path, head, '')),
  );
  const examples: Example[] = [];
  for (const { query, pages } of questions) {
    const question = readQuestion(parseQuery(query).parts, words);
    const { found } = await gatherEvidence(shards, question);
    const rows: Float64Array[] = [];
    const isAnswer: boolean[] = [];
    for (const [at, shard] of shards.entries()) {
      const evidence = found[at] ?? [];
      for (const hit of mostEvidence(shard, evidence)) {
        const features = featuresOf(hit, evidence);
        const kind = facetValues(shard, hit.page, 'kind')[0] ?? '';
        rows.push(
          rowOf(
            FEATURES.map((name) => features[name]),
            kind,
            question.intents,
          ),
        );
        isAnswer.push(pages.includes((await shard.record(hit.page)).url));
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
