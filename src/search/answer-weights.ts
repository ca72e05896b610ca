import type { Features } from './answer-features.ts';
import type { Intent } from './asking-words.ts';

// Learnt from the gold questions by `npm run bench -- ranking` (docs/decisions/0035): not tuned by hand.

export type AnswerWeights = {
  /** What each feature of a page adds to its score. */
  features: Features;
  /** What the kind of a page adds: always, and by how much of the question it says anywhere. */
  kinds: Record<string, { always: number; anywhere: number }>;
  /** What the kind of a page adds when something certain is wanted. */
  intents: Record<Intent, Record<string, number>>;
};

/** For indexes with embeddings of their pages. */
export const WITH_NEARNESS: AnswerWeights = {
  features: {
    anywhere: 0.83,
    inTitle: -0.46,
    inAsks: 2.35,
    often: 0.46,
    inStretch: 1,
    inOneAsk: 2.99,
    inOneName: 0.2,
    asWholeName: 0.86,
    near: 6.48,
    veryNear: 7.67,
  },
  kinds: {
    办事: { always: -1.1, anywhere: 0.97 },
    项目: { always: 0.46, anywhere: 0.1 },
    术语: { always: 0.31, anywhere: -0.59 },
    文件: { always: -0.37, anywhere: -0.11 },
    指标: { always: -0.39, anywhere: -0.46 },
    报告: { always: 1.25, anywhere: 1.74 },
  },
  intents: {
    number: { 办事: -0.05, 项目: -0.28, 术语: -0.53, 文件: 0.53, 指标: -0.06, 报告: 0.39 },
    meaning: { 办事: -0.01, 项目: -0.42, 术语: 1.2, 文件: -0.12, 指标: -0.55, 报告: -0.09 },
    place: { 办事: -0.1, 项目: 0.81, 术语: 0.49, 文件: 0.04, 指标: -0.25, 报告: -1 },
    way: { 办事: 0.21, 项目: -0.03, 术语: 0.26, 文件: -0.19, 指标: 0.18, 报告: -0.44 },
  },
};

/** For all others. */
export const WITHOUT_NEARNESS: AnswerWeights = {
  features: {
    anywhere: 2.16,
    inTitle: -0.43,
    inAsks: 4.83,
    often: 2.48,
    inStretch: -0.78,
    inOneAsk: 3.8,
    inOneName: -0.25,
    asWholeName: 0.08,
    near: 0,
    veryNear: 0,
  },
  kinds: {
    办事: { always: 0.38, anywhere: 2.22 },
    项目: { always: 1.23, anywhere: 0.68 },
    术语: { always: 1.8, anywhere: -1.06 },
    文件: { always: 0.27, anywhere: 0.75 },
    指标: { always: -0.42, anywhere: 0.68 },
    报告: { always: -4.62, anywhere: 1.68 },
  },
  intents: {
    number: { 办事: -0.89, 项目: -1.18, 术语: -0.38, 文件: 0.26, 指标: 0.3, 报告: 1.91 },
    meaning: { 办事: 0.2, 项目: 0.08, 术语: 1.81, 文件: -0.08, 指标: -1, 报告: -1 },
    place: { 办事: -1.54, 项目: -0.92, 术语: -0.61, 文件: -0.14, 指标: -0.81, 报告: 4.04 },
    way: { 办事: 0.53, 项目: 0.03, 术语: 0.21, 文件: -0.52, 指标: -0.49, 报告: -0.55 },
  },
};
