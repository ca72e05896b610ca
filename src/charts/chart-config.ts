import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js';
import { formatNumber } from '#domain/observation.ts';
import type { Look } from './chart-look.ts';
import type { ChartSeries, Drawing } from './chart-model.ts';
import { axisTitle, referenceLine, valueLabels } from './chart-plugins.ts';
import { valueAt } from './chart-reading.ts';
import { measureText, wrapLabel } from './wrap-label.ts';

type Dataset = ChartDataset<'line' | 'bar', (number | null)[]>;
type Config = ChartConfiguration<'line' | 'bar', (number | null)[]>;

// Lines differ in dash and point shape as well as in place, so that colour carries nothing alone.
const DASHES = [[], [8, 4], [2, 3]];
const SHAPES = ['circle', 'rect', 'triangle'] as const;

/** Chart.js configuration of a drawing in a look. */
export function configOf(drawing: Drawing, look: Look): Config {
  const isLine = drawing.kind === 'line';
  return {
    type: isLine ? 'line' : 'bar',
    data: {
      labels: isLine ? [...drawing.categories] : wrapCategories(drawing, look),
      datasets: drawing.series.map((series, index) =>
        isLine ? lineOf(series, index, look) : barOf(series, drawing, look),
      ),
    },
    options: optionsOf(drawing, look),
    plugins: [axisTitle(drawing, look), referenceLine(drawing, look), valueLabels(drawing, look)],
  };
}

/** Chart.js gives an axis half the room beside the labels at most and crops what is wider. */
function wrapCategories(drawing: Drawing, look: Look): string[][] {
  const { right } = paddingOf(drawing, look);
  const room = Math.min(look.width * 0.32, (look.width - right) / 2 - look.fontSize);
  const limit = Math.max(3, Math.floor(room / look.fontSize));
  return drawing.categories.map((name) => wrapLabel(name, limit, limit > 5 ? 3 : 4));
}

function lineOf(series: ChartSeries, index: number, look: Look): Dataset {
  const isUnsure = (at: number) => Boolean(series.unsure?.[at]);
  return {
    label: series.name,
    data: [...series.values],
    spanGaps: false,
    borderColor: look.hue,
    borderWidth: 2.5,
    borderDash: DASHES[index % DASHES.length] ?? [],
    pointStyle: SHAPES[index % SHAPES.length] ?? 'circle',
    pointRadius: 4.5,
    pointHoverRadius: 7,
    pointBorderWidth: 2,
    pointBorderColor: look.hue,
    pointBackgroundColor: series.values.map((_, at) => (isUnsure(at) ? look.surface : look.hue)),
    pointHoverBackgroundColor: look.surface,
    clip: false,
  };
}

function barOf(series: ChartSeries, drawing: Drawing, look: Look): Dataset {
  return {
    label: series.name,
    data: [...series.values],
    backgroundColor: look.fills[series.role],
    hoverBackgroundColor: look.fills[series.role],
    borderColor: look.ink,
    borderWidth: drawing.kind === 'stacked' ? 1 : 0,
    hoverBorderWidth: 2,
    maxBarThickness: look.fontSize * 1.8,
  };
}

function optionsOf(drawing: Drawing, look: Look): ChartOptions<'line' | 'bar'> {
  const isLine = drawing.kind === 'line';
  const font = { family: look.fontFamily, size: look.fontSize };
  return {
    responsive: true,
    maintainAspectRatio: false,
    // Nothing moves: calm for everybody, right for people who ask for less motion, cheap on a slow phone.
    animation: false,
    indexAxis: isLine ? 'x' : 'y',
    interaction: { mode: 'index', axis: isLine ? 'x' : 'y', intersect: false },
    locale: 'zh-CN',
    font,
    color: look.ink,
    layout: { padding: paddingOf(drawing, look) },
    scales: scalesOf(drawing, look),
    plugins: {
      legend: {
        display: drawing.series.length > 1,
        position: 'top',
        align: 'start',
        onClick: () => {},
        labels: { font, color: look.ink, boxWidth: look.fontSize * 1.6, boxHeight: look.fontSize },
      },
      tooltip: tooltipOf(drawing, look),
    },
  };
}

/** Room for the words that stand outside the axes. */
function paddingOf(drawing: Drawing, look: Look) {
  const widest = Math.max(0, ...drawing.labels.map((label) => measureText(label ?? '')));
  const line = look.fontSize * 1.5;
  if (drawing.kind === 'line')
    return { top: line * 2, right: (widest * look.fontSize) / 2 + 4, bottom: 0, left: 0 };
  return { top: drawing.reference ? line : 0, right: widest * look.fontSize + 12, bottom: 0, left: 0 };
}

function scalesOf(drawing: Drawing, look: Look) {
  const font = { family: look.fontFamily, size: look.fontSize };
  const ticks = { font, color: look.inkSoft };
  const isLine = drawing.kind === 'line';
  const stacked = drawing.kind === 'stacked';
  const category = {
    stacked,
    grid: { display: false },
    border: { color: look.inkSoft },
    ticks: {
      ...ticks,
      autoSkip: isLine,
      autoSkipPadding: look.fontSize,
      maxRotation: 0,
      ...(!isLine && { color: look.ink }),
    },
  };
  const values = {
    stacked,
    beginAtZero: drawing.startsAtZero,
    grace: isLine && !drawing.startsAtZero ? '12%' : 0,
    ...(drawing.reference && { suggestedMax: drawing.reference.value * 1.05 }),
    grid: { color: look.line },
    border: { display: false },
    title: { display: !isLine, text: drawing.valueAxis, font, color: look.inkSoft },
    ticks: {
      ...ticks,
      maxTicksLimit: 6,
      maxRotation: 0,
      callback: (value: number | string) => tickText(value),
    },
  } as const;
  return isLine ? { x: category, y: values } : { x: values, y: category };
}

function tickText(value: number | string): string {
  return formatNumber(Number(Number(value).toFixed(6)));
}

function tooltipOf(drawing: Drawing, look: Look) {
  const font = { family: look.fontFamily, size: look.fontSize };
  return {
    backgroundColor: look.ink,
    titleColor: look.surface,
    bodyColor: look.surface,
    titleFont: { ...font, weight: 'bold' as const },
    bodyFont: font,
    padding: 10,
    displayColors: false,
    callbacks: {
      title: (items: { dataIndex: number }[]) => drawing.categories[items[0]?.dataIndex ?? -1] ?? '',
      label: (item: { datasetIndex: number; dataIndex: number }) => {
        const series = drawing.series[item.datasetIndex];
        if (!series) return '';
        return `${series.name}：${valueAt(drawing, series, item.dataIndex) ?? ''}`;
      },
    },
  };
}
