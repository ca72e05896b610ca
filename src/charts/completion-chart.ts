import { addressOf } from '#domain/address.ts';
import { formatCompletion, formatNumber, formatValue } from '#domain/observation.ts';
import type { ObservationInContext } from '#domain/observation-in-context.ts';
import type { ChartModel, ChartTable, Drawing } from './chart-model.ts';

interface Rate {
  readonly record: ObservationInContext;
  readonly percent: number;
}

const TITLE = '年度任务的完成比例';

/**
 * Shares of annual tasks reached in one report as bars, the largest first.
 * Targets are left out; hidden shares are named, not drawn. Undefined when the report speaks of no share.
 */
export function chartOfCompletion(records: readonly ObservationInContext[]): ChartModel | undefined {
  const actuals = records.filter((record) => record.observation.kind === 'actual');
  const rates = actuals.flatMap(toRate).toSorted((a, b) => b.percent - a.percent);
  const hidden = actuals.filter(hidesShare);
  const [first] = [...rates.map((rate) => rate.record), ...hidden];
  if (!first) return undefined;
  return {
    title: TITLE,
    finding: findingOfRates(rates, hidden.length),
    source: `来源：${first.report.title}。`,
    notes: [],
    ...(rates.length > 1 && { drawing: drawRates(rates) }),
    ...(hidden.length > 0 && { hidden: { label: '完成比例原文未公开', items: hidden.map(toItem) } }),
    table: tableOfRates(rates),
  };
}

function toRate(record: ObservationInContext): Rate[] {
  const percent = record.observation.completionPercent;
  return percent === undefined ? [] : [{ record, percent }];
}

function hidesShare({ observation }: ObservationInContext): boolean {
  return observation.completionPercent === undefined && formatCompletion(observation) !== '';
}

function toItem({ indicator, observation }: ObservationInContext) {
  return { name: indicator.name, href: addressOf('observation', observation.id) };
}

function drawRates(rates: readonly Rate[]): Drawing {
  return {
    kind: 'bars',
    unit: '%',
    categoryAxis: '指标',
    valueAxis: '完成比例（%）',
    startsAtZero: true,
    categories: rates.map(({ record }) => record.indicator.name),
    series: [{ name: '完成比例', role: 'value', values: rates.map(({ percent }) => percent) }],
    labels: rates.map(({ percent }) => print(percent)),
    reference: { value: 100, label: '年度任务100%' },
  };
}

/** Says how many shares are published, their range, how many reach the task, and how many are hidden. */
function findingOfRates(rates: readonly Rate[], hiddenCount: number): string {
  const hiddenWords = hiddenCount > 0 ? `${hiddenCount}项的完成比例原文未公开。` : '';
  const [highest] = rates;
  const lowest = rates.at(-1);
  if (!highest || !lowest) return `这份报告没有公开完成比例：${hiddenWords}`;
  if (rates.length === 1) {
    return `只有${nameOf(highest)}写明了完成比例：${print(highest.percent)}。${hiddenWords}`;
  }
  if (highest.percent === lowest.percent) {
    return `${rates.length}项写明了完成比例，都是${print(highest.percent)}。${hiddenWords}`;
  }
  const reached = rates.filter(({ percent }) => percent >= 100).length;
  const range = `${rates.length}项写明了完成比例，在${print(lowest.percent)}至${print(highest.percent)}之间`;
  const namesAt = (percent: number) =>
    rates
      .filter((rate) => rate.percent === percent)
      .map(nameOf)
      .join('、');
  const extremes = `最高是${namesAt(highest.percent)}，最低是${namesAt(lowest.percent)}`;
  const done = reached > 0 ? `${reached}项达到或超过年度任务` : '没有一项达到年度任务';
  return `${range}，${extremes}；${done}。${hiddenWords}`;
}

const nameOf = ({ record }: Rate) => record.indicator.name;
const print = (percent: number) => `${formatNumber(percent)}%`;

function tableOfRates(rates: readonly Rate[]): ChartTable {
  const hasTime = rates.some(({ record }) => timeOf(record) !== '');
  return {
    caption: TITLE,
    columns: [
      { label: '指标', kind: 'text' },
      { label: '数值', kind: 'number' },
      { label: '完成比例（%）', kind: 'number' },
      ...(hasTime ? [{ label: '时间', kind: 'text' } as const] : []),
    ],
    rows: rates.map(({ record, percent }) => [
      { text: record.indicator.name, href: addressOf('observation', record.observation.id) },
      {
        text: formatValue(record.observation),
        observation: { id: record.observation.id, status: record.observation.status },
      },
      { text: formatNumber(percent) },
      ...(hasTime ? [{ text: timeOf(record) }] : []),
    ]),
  };
}

function timeOf({ observation }: ObservationInContext): string {
  return observation.period?.label ?? observation.periodText ?? '';
}
