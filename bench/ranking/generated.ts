import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { makeCorpus, writeCorpus } from '#bench/search/corpus.ts';
import { buildSearchIndex } from '#search/build-index.ts';
import type { GoldQuery } from '#tests/search/gold.ts';
import { readExamples } from './examples.ts';
import type { Example } from './learn.ts';

/** Sites nobody wrote asks for: the ranking must hold there too. */
const SIZES = [1000, 10_000];

/** Examples to learn from and examples to count, over generated sites. */
export async function readGenerated(): Promise<{ learn: Example[]; heldOut: Example[] }> {
  const synonyms = parse(readFileSync('content/synonyms.yaml', 'utf8'));
  const all: { learn: Example[]; heldOut: Example[] } = { learn: [], heldOut: [] };
  for (const size of SIZES) {
    const siteDir = mkdtempSync(join(tmpdir(), 'ranking-'));
    const pages = makeCorpus(size, resolve('tests/fixtures/seeds'), resolve('bench/search/names.txt'));
    writeCorpus(pages, siteDir);
    await buildSearchIndex({ siteDir, outputDir: join(siteDir, 'pagefind'), config: { synonyms } });
    all.learn.push(...(await readExamples(siteDir, questionsOf('generated-learn'), false)));
    all.heldOut.push(...(await readExamples(siteDir, questionsOf('generated-held-out'), false)));
    rmSync(siteDir, { recursive: true });
  }
  return all;
}

function questionsOf(name: string): GoldQuery[] {
  return parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8'));
}
