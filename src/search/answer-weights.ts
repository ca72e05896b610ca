import type { Features } from './answer-features.ts';
import type { Intent } from './asking-words.ts';

// Learnt from the gold questions by `npm run bench -- ranking` (docs/decisions/0035): not tuned by hand.

/** What each feature of a page adds to its score. */
export const WEIGHTS: Features = {
  anywhere: 3.17,
  inTitle: 1.43,
  inAsks: 5.89,
  often: 2.85,
  inStretch: 2.34,
  inOneAsk: 4.68,
  inOneName: 1.4,
  asWholeName: 1.58,
};

/** What the kind of a page adds: always, and by how much of the question it says anywhere. */
export const KIND_WEIGHTS: Record<string, { always: number; anywhere: number }> = {
  办事: { always: 0.57, anywhere: 2.94 },
  项目: { always: 1.79, anywhere: 0.62 },
  术语: { always: 1.48, anywhere: 0.71 },
  文件: { always: 0.45, anywhere: 1.56 },
  指标: { always: 0.26, anywhere: 0.21 },
  报告: { always: -3.94, anywhere: 1.69 },
};

/** What the kind of a page adds when something certain is wanted. */
export const INTENT_WEIGHTS: Record<Intent, Record<string, number>> = {
  number: { 办事: -0.54, 项目: -0.6, 术语: -0.69, 文件: -0.15, 指标: 0.82, 报告: 1.17 },
  meaning: { 办事: 0.45, 项目: 0.1, 术语: 1.21, 文件: -0.26, 指标: -0.79, 报告: -0.71 },
  place: { 办事: -0.9, 项目: -1.01, 术语: -0.36, 文件: 0.23, 指标: -1.12, 报告: 3.17 },
  way: { 办事: 0.95, 项目: 0.38, 术语: -0.61, 文件: 0.15, 指标: -0.79, 报告: -0.13 },
};
