import type { Features } from './answer-features.ts';
import type { Intent } from './asking-words.ts';

// Learnt from the gold questions by `npm run bench -- ranking` (docs/decisions/0035): not tuned by hand.

/** What each feature of a page adds to its score. */
export const WEIGHTS: Features = {
  anywhere: 3.22,
  inTitle: 1.65,
  inAsks: 5.36,
  often: 3.16,
  inStretch: 2.19,
  inOneAsk: 4.14,
  inOneName: 1.58,
  asWholeName: 1.3,
};

/** What the kind of a page adds: always, and by how much of the question it says anywhere. */
export const KIND_WEIGHTS: Record<string, { always: number; anywhere: number }> = {
  办事: { always: 0.6, anywhere: 3.4 },
  项目: { always: 1.77, anywhere: 0.57 },
  术语: { always: 1.5, anywhere: 0.28 },
  文件: { always: 0.35, anywhere: 1.67 },
  指标: { always: -0.09, anywhere: 0.51 },
  报告: { always: -3.63, anywhere: 1.24 },
};

/** What the kind of a page adds when something certain is wanted. */
export const INTENT_WEIGHTS: Record<Intent, Record<string, number>> = {
  number: { 办事: -0.85, 项目: -0.63, 术语: -0.43, 文件: -0.17, 指标: 0.82, 报告: 1.27 },
  meaning: { 办事: 0.35, 项目: 0.21, 术语: 1.22, 文件: -0.29, 指标: -0.91, 报告: -0.58 },
  place: { 办事: -1.13, 项目: -0.99, 术语: -0.53, 文件: 0.21, 指标: -1.19, 报告: 3.64 },
  way: { 办事: 1.01, 项目: 0.27, 术语: -0.25, 文件: 0.21, 指标: -0.83, 报告: -0.42 },
};
