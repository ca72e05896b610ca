import type { Features } from './answer-features.ts';
import type { Intent } from './asking-words.ts';

// Learnt from the gold questions by `npm run bench -- ranking` (docs/decisions/0025): not tuned by hand.

/** What each feature of a page adds to its score. */
export const WEIGHTS: Features = {
  anywhere: 2.88,
  inTitle: 1.34,
  inAsks: 5.82,
  often: 3.11,
  inStretch: 1.98,
  inOneAsk: 4.82,
  inOneName: 1.46,
  asWholeName: 0.61,
};

/** What the kind of a page adds: always, and by how much of the question it says anywhere. */
export const KIND_WEIGHTS: Record<string, { always: number; anywhere: number }> = {
  办事: { always: -0.14, anywhere: 3.18 },
  项目: { always: 0.75, anywhere: 0.3 },
  术语: { always: 0.45, anywhere: 0.23 },
  文件: { always: -0.31, anywhere: 0.45 },
  指标: { always: -0.98, anywhere: 0.44 },
  报告: { always: 0.49, anywhere: 1.5 },
};

/** What the kind of a page adds when something certain is wanted. */
export const INTENT_WEIGHTS: Record<Intent, Record<string, number>> = {
  number: { 办事: -0.97, 项目: -0.49, 术语: -0.24, 文件: -0.29, 指标: 0.92, 报告: 1.07 },
  meaning: { 办事: 0.87, 项目: -0.79, 术语: 1.63, 文件: -0.56, 指标: -1.27, 报告: 0.12 },
  place: { 办事: -0.9, 项目: -0.07, 术语: -0.08, 文件: -0.04, 指标: -0.57, 报告: 1.67 },
  way: { 办事: 1.06, 项目: 0.07, 术语: -0.13, 文件: -0.61, 指标: -0.73, 报告: 0.36 },
};
