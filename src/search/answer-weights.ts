import type { Features } from './answer-features.ts';
import type { Intent } from './asking-words.ts';

// Learnt from the gold questions by `npm run bench -- ranking` (docs/decisions/0035): not tuned by hand.

/** What each feature of a page adds to its score. */
export const WEIGHTS: Features = {
  anywhere: 2.62,
  inTitle: 0.81,
  inAsks: 3.57,
  often: 1.95,
  inStretch: 1.88,
  inOneAsk: 2.92,
  inOneName: 1.01,
  asWholeName: 1.38,
  near: 4.84,
  veryNear: 5.5,
};

/** What the kind of a page adds: always, and by how much of the question it says anywhere. */
export const KIND_WEIGHTS: Record<string, { always: number; anywhere: number }> = {
  办事: { always: 0.18, anywhere: 2.37 },
  项目: { always: 1.83, anywhere: 0.56 },
  术语: { always: 1.55, anywhere: 0.63 },
  文件: { always: 0.53, anywhere: 1.32 },
  指标: { always: 0.73, anywhere: -0.03 },
  报告: { always: -4.16, anywhere: 1.31 },
};

/** What the kind of a page adds when something certain is wanted. */
export const INTENT_WEIGHTS: Record<Intent, Record<string, number>> = {
  number: { 办事: -0.05, 项目: -0.48, 术语: -0.68, 文件: 0.23, 指标: 0.55, 报告: 0.43 },
  meaning: { 办事: 0.27, 项目: 0.18, 术语: 1.05, 文件: -0.39, 指标: -0.42, 报告: -0.69 },
  place: { 办事: -0.54, 项目: -0.67, 术语: -0.15, 文件: 0.15, 指标: -0.92, 报告: 2.13 },
  way: { 办事: 0.95, 项目: 0.16, 术语: -0.49, 文件: 0.08, 指标: -0.51, 报告: -0.25 },
};
