import type { Chart } from 'chart.js';
import type { Drawing } from './chart-model.ts';
import { readingAt } from './chart-reading.ts';

/** Lets arrow keys, Home and End walk through a chart; each step is shown and said, Escape leaves it. */
export function addKeys(
  box: HTMLElement,
  reading: HTMLElement,
  drawing: Drawing,
  getChart: () => Chart,
): void {
  let at = -1;
  const last = drawing.categories.length - 1;
  const back = drawing.kind === 'line' ? ['ArrowLeft'] : ['ArrowLeft', 'ArrowUp'];
  const forward = drawing.kind === 'line' ? ['ArrowRight'] : ['ArrowRight', 'ArrowDown'];

  function targetOf(key: string): number | undefined {
    if (forward.includes(key)) return Math.min(at + 1, last);
    if (back.includes(key)) return at < 0 ? last : Math.max(at - 1, 0);
    if (key === 'Home') return 0;
    if (key === 'End') return last;
    return key === 'Escape' ? -1 : undefined;
  }

  function goTo(index: number): void {
    const chart = getChart();
    at = index;
    reading.textContent = index < 0 ? '' : readingAt(drawing, index);
    const active = drawing.series.flatMap((series, datasetIndex) =>
      typeof series.values[index] === 'number' ? [{ datasetIndex, index }] : [],
    );
    chart.setActiveElements(active);
    const mark = active[0] && chart.getDatasetMeta(active[0].datasetIndex).data[index];
    chart.tooltip?.setActiveElements(active, { x: mark?.x ?? 0, y: mark?.y ?? 0 });
    chart.update('none');
  }

  box.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = targetOf(event.key);
    if (index === undefined) return;
    event.preventDefault();
    goTo(index);
  });
  box.addEventListener('blur', () => goTo(-1));
  box.addEventListener('focus', () => {
    if (at < 0) reading.textContent = '按方向键逐个读数。';
  });
}
