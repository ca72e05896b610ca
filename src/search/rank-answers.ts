import { type Evidence, FEATURES, featuresOf, mostEvidence } from './answer-features.ts';
import { WITH_NEARNESS, WITHOUT_NEARNESS } from './answer-weights.ts';
import type { Intent } from './asking-words.ts';
import { type Nearness, UNKNOWN_NEARNESS } from './embeddings.ts';
import type { Hit } from './exact.ts';
import { facetValues } from './facets.ts';
import type { Shard } from './shard.ts';

/** A page that may answer, and whether its text prints anything of the question. */
export type AnswerHit = Hit & { isPrinted: boolean };

/**
 * The pages of one index by how well they answer a question, best first among those looked at closely.
 * Scores are logarithms of chances: a page with 1 more is some three times as likely to be the answer.
 */
export function rankAnswers(
  shard: Shard,
  found: readonly Evidence[],
  nearness: Nearness | undefined,
  intents: readonly Intent[],
): AnswerHit[] {
  const near = nearness ?? UNKNOWN_NEARNESS;
  const weights = nearness ? WITH_NEARNESS : WITHOUT_NEARNESS;
  return mostEvidence(shard, found, near).map((hit) => {
    const features = featuresOf(hit, found, near);
    const kind = facetValues(shard, hit.page, 'kind')[0] ?? '';
    const { always = 0, anywhere = 0 } = weights.kinds[kind] ?? {};
    let score = always + anywhere * features.anywhere;
    for (const name of FEATURES) score += weights.features[name] * features[name];
    for (const intent of intents) score += weights.intents[intent][kind] ?? 0;
    return { ...hit, score, isPrinted: features.often > 0 };
  });
}
