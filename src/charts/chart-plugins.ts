import type { Chart, Plugin } from 'chart.js';
import type { Look } from './chart-look.ts';
import type { Drawing } from './chart-model.ts';

const GAP = 8;

/** Writes the model's labels beside their marks, so that nobody has to guess a value from an axis. */
export function valueLabels(drawing: Drawing, look: Look): Plugin {
  return {
    id: 'valueLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      setType(ctx, look);
      drawing.labels.forEach((label, index) => {
        if (label !== null) drawLabel(chart, drawing, index, label);
      });
      ctx.restore();
    },
  };
}

function drawLabel(chart: Chart, drawing: Drawing, index: number, label: string): void {
  const marks = drawing.series.flatMap((_, series) => chart.getDatasetMeta(series).data[index] ?? []);
  const [mark] = marks.toSorted((a, b) => b.x - a.x);
  if (!mark) return;
  const { ctx } = chart;
  const isLine = drawing.kind === 'line';
  const below = isLine && isValley(drawing, index);
  // The first label would otherwise cross the axis.
  ctx.textAlign = isLine && index > 0 ? 'center' : 'left';
  ctx.textBaseline = isLine ? (below ? 'top' : 'bottom') : 'middle';
  const x = isLine ? mark.x : mark.x + GAP;
  const y = isLine ? mark.y + (below ? GAP : -GAP) : mark.y;
  ctx.strokeText(label, x, y);
  ctx.fillText(label, x, y);
}

function isValley(drawing: Drawing, index: number): boolean {
  const values = drawing.series[0]?.values ?? [];
  const here = values[index] ?? 0;
  const neighbours = [values[index - 1], values[index + 1]].filter((value) => typeof value === 'number');
  return neighbours.length > 0 && neighbours.every((value) => value > here);
}

/** Draws the reference across horizontal bars as a dashed line with its name above. */
export function referenceLine(drawing: Drawing, look: Look): Plugin {
  return {
    id: 'referenceLine',
    beforeDatasetsDraw(chart) {
      const { x: scale } = chart.scales;
      if (!drawing.reference || !scale) return;
      const { ctx, chartArea } = chart;
      const x = scale.getPixelForValue(drawing.reference.value);
      ctx.save();
      ctx.strokeStyle = look.target;
      ctx.lineWidth = 2;
      ctx.setLineDash([6, 4]);
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      setType(ctx, look);
      ctx.fillStyle = look.target;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'bottom';
      ctx.fillText(drawing.reference.label, x, chartArea.top - 2);
      ctx.restore();
    },
  };
}

/** Writes what a vertical axis counts above it, upright: turned Chinese text is hard to read. */
export function axisTitle(drawing: Drawing, look: Look): Plugin {
  return {
    id: 'axisTitle',
    afterDraw({ ctx }) {
      if (drawing.kind !== 'line') return;
      ctx.save();
      ctx.font = `${look.fontSize}px ${look.fontFamily}`;
      ctx.fillStyle = look.inkSoft;
      ctx.textAlign = 'left';
      ctx.textBaseline = 'top';
      ctx.fillText(drawing.valueAxis, 0, 2);
      ctx.restore();
    },
  };
}

function setType(ctx: CanvasRenderingContext2D, look: Look): void {
  ctx.font = `600 ${look.fontSize}px ${look.fontFamily}`;
  ctx.fillStyle = look.ink;
  // A rim in the ground colour keeps the words readable where they cross a line.
  ctx.strokeStyle = look.surface;
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.setLineDash([]);
}
