import type { AnswerMode } from './answer.ts';
import { isBinding, topicOf } from './asking-words.ts';
import { type ExactHits, findExact, type Hit } from './exact.ts';
import type { Needle } from './excerpt.ts';
import { facetValues } from './facets.ts';
import { isHan, isWordChar } from './fold.ts';
import { type EmbeddedText, type Lexicon, NOT_EMBEDDED, type Words } from './lexicon.ts';
import { parseQuery, splitAtBreaks } from './query.ts';
import { findAnswers } from './question.ts';
import { readQuestion } from './read-question.ts';
import { termsByReading, termsSoundingLike } from './readings.ts';
import { nearestTerms, toSimplified } from './rewrite.ts';
import type { TermsFile } from './search-files.ts';
import type { Shard } from './shard.ts';

/** Everything found for a query, before filters and before any page is fetched. */
export type Plan = {
  mode: AnswerMode;
  hits: Hit[];
  needles: Needle[];
  /** What was learnt of a question; nothing was of what was found as typed. */
  embedded: EmbeddedText;
  lookedUp: string[];
  related: Hit[];
  relatedNeedles: Needle[];
  suggestions: string[];
};

/** Which of two equally named pages a reader more likely wants. */
const KIND_WORTH: Record<string, number> = {
  办事: 30,
  项目: 26,
  术语: 18,
  指标: 16,
  文件: 14,
  板块: 10,
  报告: 6,
};

/** Score from which a page bears what was asked for in its name. */
const NAMED = 600;
const FEW_HITS = 3;
/** Strings longer than this are mostly questions. */
const LONG_STRING = 9;
const MOST_RELATED = 5;
const MOST_SUGGESTIONS = 5;

const NOTHING: Plan = {
  mode: 'none',
  hits: [],
  needles: [],
  embedded: NOT_EMBEDDED,
  lookedUp: [],
  related: [],
  relatedNeedles: [],
  suggestions: [],
};

/** Finds pages for what was typed: exactly, else by other words, else by what a question is about. */
export async function makePlan(typed: string, shards: readonly Shard[], lexicon: Lexicon): Promise<Plan> {
  const { parts } = parseQuery(typed);
  if (parts.length === 0) return { ...NOTHING, mode: 'empty' };
  // The words are needed after all for most of these: they come while the index is asked.
  fetchAhead(parts, lexicon);
  const exact = await findAsTyped(shards, parts);
  if (exact.hits.length >= FEW_HITS) return exact;
  if (exact.hits.length > 0) return withRelated(exact, parts, shards);
  const words = await lexicon.words();
  return (
    (await findRewritten(parts, shards, words, lexicon)) ??
    (await findByQuestion(parts, shards, words, lexicon)) ??
    noHits(parts, words, await lexicon.terms())
  );
}

function fetchAhead(parts: readonly string[][], lexicon: Lexicon): void {
  const ignore = () => undefined;
  const isBySound = isTypedBySound(parts);
  if (isBySound || isLikelyQuestion(parts)) lexicon.words().catch(ignore);
  if (isBySound) lexicon.terms().catch(ignore);
}

function isLikelyQuestion(parts: readonly string[][]): boolean {
  const text = parts.flat();
  const binding = text.filter((char) => isBinding([char])).length;
  return askingLength(parts) > 1 || (text.length > LONG_STRING && binding > 1);
}

/** How many characters ask rather than say what about. */
function askingLength(parts: readonly string[][]): number {
  return parts.flat().filter(isWordChar).length - topicOf(parts).flat().length;
}

function isTypedBySound(parts: readonly string[][]): boolean {
  return /^[a-z]{2,}/.test(parts.flat().join(''));
}

async function findAsTyped(shards: readonly Shard[], parts: string[][]): Promise<Plan> {
  const cut = splitAtBreaks(parts);
  const asTyped = await findAll(shards, parts);
  if (asTyped.length > 0 || cut.length === parts.length) return exactPlan(asTyped, parts);
  return exactPlan(await findAll(shards, cut), cut);
}

function exactPlan(hits: Hit[], parts: readonly string[][]): Plan {
  return { ...NOTHING, mode: 'exact', hits, needles: needlesOf(parts) };
}

function needlesOf(parts: readonly string[][]): Needle[] {
  return parts.map((chars) => ({ chars, weight: chars.length }));
}

/** Pages of all indexes with all parts, best first; pages that only bear such a name when there are no others. */
async function findAll(shards: readonly Shard[], parts: readonly string[][]): Promise<Hit[]> {
  const found: ExactHits[] = await Promise.all(shards.map((shard) => findExact(shard, parts)));
  const inText = found.flatMap(({ hits }) => hits);
  const hits = inText.length > 0 ? inText : found.flatMap(({ namedOnly }) => namedOnly);
  for (const hit of hits) hit.score += KIND_WORTH[facetValues(hit.shard, hit.page, 'kind')[0] ?? ''] ?? 0;
  return hits.sort((a, b) => b.score - a.score || a.page - b.page);
}

async function findRewritten(
  parts: string[][],
  shards: readonly Shard[],
  words: Words,
  lexicon: Lexicon,
): Promise<Plan | undefined> {
  const text = parts.map((part) => part.join('')).join(' ');
  const simplified = toSimplified(text, words);
  const plain = [...simplified].filter(isWordChar).join('');
  const sameAs = words.synonyms.filter(({ say }) => say.some((word) => plainOf(word) === plain));
  const topic = topicOf([[...simplified]]);
  for (const instead of [simplified === text ? [] : [simplified], sameAs.map(({ means }) => means)]) {
    const plan = await findInstead(instead, text, shards);
    if (plan) return plan;
  }
  for (const instead of mayBeBySound(parts) ? termsBySound(plain, await lexicon.terms()) : []) {
    const plan = await findInstead(instead, text, shards);
    if (plan) return plan;
  }
  const named = topic.length === 1 && topic[0] && topic[0].length > 1 ? [topic[0].join('')] : [];
  const plan = await findInstead(named, text, shards);
  if ((plan?.hits[0]?.score ?? 0) >= NAMED) return plan;
  if (simplified === text) return undefined;
  return findByQuestion(splitAtBreaks([[...simplified]]), shards, words, lexicon);
}

/** Pinyin, or a name with a wrong character in it; whoever asks a question mistyped no name. */
function mayBeBySound(parts: readonly string[][]): boolean {
  const text = parts.flat();
  if (/[a-z]/.test(text.join(''))) return true;
  return parts.length === 1 && text.length <= LONG_STRING && text.every(isHan) && askingLength(parts) === 0;
}

function termsBySound(plain: string, terms: TermsFile): string[][] {
  return [termsByReading(plain, terms), termsSoundingLike(plain, terms)];
}

function plainOf(text: string): string {
  return [...text.toLowerCase()].filter(isWordChar).join('');
}

/** The pages of each wording in turn; each page once, under the best of its wordings. */
async function findInstead(
  instead: readonly string[],
  typed: string,
  shards: readonly Shard[],
): Promise<Plan | undefined> {
  const wordings = instead.filter((wording) => wording !== typed);
  const all: Hit[] = [];
  const needles: Needle[] = [];
  const lookedUp: string[] = [];
  const seen = new Set<string>();
  for (const [rank, wording] of wordings.entries()) {
    const { parts } = parseQuery(wording);
    const { hits, needles: own } = await findAsTyped(shards, parts);
    if (hits.length === 0) continue;
    lookedUp.push(wording);
    needles.push(...own);
    for (const hit of hits) {
      const key = `${shards.indexOf(hit.shard)} ${hit.page}`;
      if (!seen.has(key)) all.push({ ...hit, score: hit.score - rank * 20 });
      seen.add(key);
    }
  }
  if (all.length === 0) return undefined;
  all.sort((a, b) => b.score - a.score || a.page - b.page);
  return { ...NOTHING, mode: 'rewritten', hits: all, needles, lookedUp };
}

async function findByQuestion(
  parts: string[][],
  shards: readonly Shard[],
  words: Words,
  lexicon: Lexicon,
): Promise<Plan | undefined> {
  const question = readQuestion(parts, words);
  const embedded = await lexicon.embed(question.chars);
  const { hits, needles, isAbout } = await findAnswers(shards, question, embedded);
  if (hits.length === 0) return undefined;
  if (isAbout) return { ...NOTHING, mode: 'answers', hits, needles, embedded };
  const plan = noHits(parts, words, await lexicon.terms());
  return { ...plan, related: hits.slice(0, MOST_RELATED), relatedNeedles: needles };
}

/** With pages that say some of it; not worth fetching the words for. */
async function withRelated(exact: Plan, parts: string[][], shards: readonly Shard[]): Promise<Plan> {
  const { hits, needles } = await findAnswers(shards, readQuestion(parts, { synonyms: [] }));
  const isShown = (hit: Hit) => exact.hits.some((own) => own.shard === hit.shard && own.page === hit.page);
  const related = hits.filter((hit) => hit.isPrinted && !isShown(hit)).slice(0, MOST_RELATED);
  return { ...exact, related, relatedNeedles: needles };
}

function noHits(parts: readonly string[][], words: Words, { terms }: TermsFile): Plan {
  const topic = topicOf(parts).map((piece) => piece.join(''));
  const text = toSimplified(topic.join(' '), words);
  return { ...NOTHING, suggestions: nearestTerms(text, terms, MOST_SUGGESTIONS) };
}
