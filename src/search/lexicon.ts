import { Embeddings, type Nearness } from './embeddings.ts';
import { fetchUnpacked, Loader } from './fetch-unpacked.ts';
import type { SearchManifest, TermsFile, WordsFile } from './search-files.ts';
import { parse, type Shard } from './shard.ts';

/** The indexes of one site, by their paths from the folder its manifest stands in. */
export type OpenedSource = { folder: string; manifest: SearchManifest; shards: ReadonlyMap<string, Shard> };

/** What was learnt of a text: how near the pages of each index are, and what people often ask with. */
export type EmbeddedText = {
  /** Undefined for an index of whose pages nothing was learnt. */
  nearness: (shard: Shard) => Nearness | undefined;
  /** The same for a section of a page in an index, by its vector. */
  nearTo: (shard: Shard, vector: string) => number;
  isAskedOften: (chars: readonly string[]) => boolean;
};

export const NOT_EMBEDDED: EmbeddedText = {
  nearness: () => undefined,
  nearTo: () => 0,
  isAskedOften: () => false,
};

export type Words = Pick<WordsFile, 'synonyms' | 'traditional'>;

type SourceWords = { source: OpenedSource; words: WordsFile; embeddings?: Embeddings };

/** What all sites together know of words. Each file is fetched when it is first needed. */
export class Lexicon {
  private readonly sources: readonly OpenedSource[];
  private readonly wordsFiles = new Loader<SourceWords>();
  private readonly termsFiles = new Loader<TermsFile>();

  constructor(sources: readonly OpenedSource[]) {
    this.sources = sources;
  }

  async words(): Promise<Words> {
    const all = (await this.sourceWords()).map(({ words }) => words);
    return {
      synonyms: all.flatMap(({ synonyms }) => synonyms),
      traditional: all.map(({ traditional }) => traditional).join(''),
    };
  }

  async terms(): Promise<TermsFile> {
    const all = await Promise.all(
      this.sources.map(({ folder, manifest }) => {
        const path = folder + manifest.terms;
        return this.termsFiles.get(path, () => load<TermsFile>(path));
      }),
    );
    return {
      terms: [...new Set(all.flatMap(({ terms }) => terms))],
      readings: Object.assign({}, ...all.map(({ readings }) => readings)),
    };
  }

  async embed(chars: readonly string[]): Promise<EmbeddedText> {
    const known = new Map<Shard, { nearness: Nearness | undefined; embeddings: Embeddings }>();
    const all = await this.sourceWords();
    for (const { source, embeddings } of all)
      for (const [path, shard] of embeddings ? source.shards : [])
        if (embeddings) known.set(shard, { nearness: embeddings.nearness(path, chars), embeddings });
    return {
      nearness: (shard) => known.get(shard)?.nearness,
      nearTo: (shard, vector) => known.get(shard)?.embeddings.nearTo(vector, chars) ?? 0,
      isAskedOften: (gram) => all.some(({ embeddings }) => embeddings?.has(gram.join('')) ?? false),
    };
  }

  private sourceWords(): Promise<SourceWords[]> {
    const all = this.sources.map((source) => {
      const path = source.folder + source.manifest.words;
      return this.wordsFiles.get(path, async () => {
        const words = await load<WordsFile>(path);
        return { source, words, ...(words.embeddings && { embeddings: new Embeddings(words.embeddings) }) };
      });
    });
    return Promise.all(all);
  }
}

async function load<File>(path: string): Promise<File> {
  return parse<File>(await fetchUnpacked(path), path);
}
