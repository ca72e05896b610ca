import { configOf } from './chart-config.ts';
import { addKeys } from './chart-keys.client.ts';
import type { Drawing } from './chart-model.ts';
import { Chart } from './chart-registry.ts';
import { readLook } from './read-look.client.ts';

// Fits the text column of an A4 page, in CSS pixels.
const PAPER_WIDTH = 640;

const redraws = new Set<() => void>();
const prints = new Set<(isPrinting: boolean) => void>();

/** Draws the chart that a figure carries as data, and keeps it in step with theme, mode and print. */
export function drawChart(figure: HTMLElement): void {
  const canvas = figure.querySelector('canvas');
  const box = figure.querySelector<HTMLElement>('.chart-box');
  const reading = figure.querySelector<HTMLElement>('.chart-reading');
  const data = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!canvas || !box || !reading || !data) throw new Error('chart figure without its parts');
  const drawing = JSON.parse(data) as Drawing;
  const draw = () => new Chart(canvas, configOf(drawing, readLook(figure, box.clientWidth)));
  let chart = draw();

  function redraw(): void {
    chart.destroy();
    chart = draw();
  }
  redraws.add(redraw);
  prints.add((isPrinting) => {
    figure.classList.toggle('is-printing', isPrinting);
    redraw();
    if (isPrinting) chart.resize(PAPER_WIDTH, box.clientHeight);
  });
  if (redraws.size === 1) watchPage();
  box.tabIndex = 0;
  addKeys(box, reading, drawing, () => chart);
  figure.setAttribute('data-chart', 'ready');
}

function watchPage(): void {
  const redrawAll = () => {
    for (const redraw of redraws) redraw();
  };
  const printAll = (isPrinting: boolean) => {
    for (const print of prints) print(isPrinting);
  };
  new MutationObserver(redrawAll).observe(document.documentElement, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redrawAll);
  addEventListener('beforeprint', () => printAll(true));
  addEventListener('afterprint', () => printAll(false));
}
