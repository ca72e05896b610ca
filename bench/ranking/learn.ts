/** One question: the pages that were looked at, each by its features, and which of them answer it. */
export type Example = { rows: readonly Float64Array[]; isAnswer: readonly boolean[] };

const ROUNDS = 400;
const RATE = 0.1;
const MEMORY = 0.9;
const MEMORY_OF_SQUARES = 0.999;
const TINY = 1e-8;

/**
 * Weights that give the answers of all questions the best chance to be first: regression over the chances of
 * all pages of a question, by steps of Adam. `restraint` is the price of large weights, per question.
 */
export function learnWeights(examples: readonly Example[], width: number, restraint: number): Float64Array {
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeAt(weights, examples, restraint);
    for (let at = 0; at < width; at++) {
      const own = slope[at] as number;
      mean[at] = MEMORY * (mean[at] as number) + (1 - MEMORY) * own;
      square[at] = MEMORY_OF_SQUARES * (square[at] as number) + (1 - MEMORY_OF_SQUARES) * own * own;
      const step = (mean[at] as number) / (1 - MEMORY ** round);
      const size = Math.sqrt((square[at] as number) / (1 - MEMORY_OF_SQUARES ** round)) + TINY;
      weights[at] = (weights[at] as number) - (RATE * step) / size;
    }
  }
  return weights;
}

function slopeAt(weights: Float64Array, examples: readonly Example[], restraint: number): Float64Array {
  const slope = weights.map((weight) => 2 * restraint * weight);
  for (const { rows, isAnswer } of examples) {
    const chances = chancesOf(rows, weights);
    const right = chances.reduce((sum, chance, at) => sum + (isAnswer[at] ? chance : 0), 0) + TINY;
    for (const [at, row] of rows.entries()) {
      const chance = chances[at] as number;
      const pull = (chance - (isAnswer[at] ? chance / right : 0)) / examples.length;
      for (let of = 0; of < row.length; of++) slope[of] = (slope[of] as number) + pull * (row[of] as number);
    }
  }
  return slope;
}

function chancesOf(rows: readonly Float64Array[], weights: Float64Array): number[] {
  const scores = rows.map((row) => scoreOf(row, weights));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

/** The score of one page. */
export function scoreOf(row: Float64Array, weights: Float64Array): number {
  let score = 0;
  for (let at = 0; at < row.length; at++) score += (row[at] as number) * (weights[at] as number);
  return score;
}
