import type { Drawing } from './chart-model.ts';

// Steps for which src/styles/charts.css has a height; a style attribute would need a weaker security policy.
const STEPS = [2, 4, 6, 8, 10, 12, 16, 20, 24, 32, 40];

/** CSS classes that fix the size of a drawing's box before anything is drawn. */
export function boxClass(drawing: Drawing): string {
  if (drawing.kind === 'line') return 'chart-box chart-box-line';
  const count = drawing.categories.length;
  const step = STEPS.find((rows) => rows >= count) ?? STEPS.at(-1);
  return `chart-box chart-box-rows chart-rows-${step}`;
}
