import { describe, expect, it } from 'vitest';
import { type Example, learnWeights, scoreOf } from '#bench/ranking/learn.ts';
import { seededRandom } from '#tests/search/seeded-random.ts';

const RESTRAINT = 0.0005;

/** Questions whose answer is the page with most of the first feature and, half as much, least of the second. */
function examples(count: number, seed: number): Example[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const rows = Array.from({ length: 12 }, () => Float64Array.of(random(), random(), random()));
    const worth = rows.map((row) => (row[0] ?? 0) - (row[1] ?? 0) / 2);
    return { rows, isAnswer: worth.map((own) => own === Math.max(...worth)) };
  });
}

function shareFirst(all: readonly Example[], weights: Float64Array): number {
  const right = all.filter(({ rows, isAnswer }) => {
    const scores = rows.map((row) => scoreOf(row, weights));
    return isAnswer[scores.indexOf(Math.max(...scores))];
  });
  return right.length / all.length;
}

describe(learnWeights, () => {
  const weights = learnWeights(examples(60, 1), 3, RESTRAINT);

  it('learns what makes a page the answer, and holds for questions it has not seen', () => {
    expect(shareFirst(examples(200, 2), weights)).toBeGreaterThan(0.9);
  });

  it('gives next to nothing for what says nothing', () => {
    const [first = 0, second = 0, third = 0] = weights;
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThan(0);
    expect(Math.abs(third)).toBeLessThan(Math.abs(second) / 3);
  });
});
