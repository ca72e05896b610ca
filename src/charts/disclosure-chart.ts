import type { Disclosure } from '#domain/disclosure.ts';
import { formatNumber, MASKED_TEXT } from '#domain/observation.ts';
import type { ChartModel, ChartSeries, ChartTable, Drawing } from './chart-model.ts';

/** How much one report or topic publishes. */
export interface DisclosureRow {
  readonly name: string;
  readonly href?: string;
  readonly disclosure: Disclosure;
}

/** What the rows are, such as 报告 or 板块. */
export interface DisclosureWords {
  readonly title: string;
  readonly rowLabel: string;
}

const PARTS = [
  { role: 'reported', name: '已公开' },
  { role: 'masked', name: MASKED_TEXT },
  { role: 'qualitative', name: '只有文字' },
] as const;

/** How many records each row publishes, hides, or gives in words, as stacked bars in the order given. */
export function chartOfDisclosure(rows: readonly DisclosureRow[], words: DisclosureWords): ChartModel {
  return {
    title: words.title,
    finding: findingOfDisclosure(rows, words.rowLabel),
    source: '来源：本站逐条登记的数据，目标与实绩都计入。',
    notes: [],
    ...(rows.length > 0 && { drawing: drawDisclosure(rows, words.rowLabel) }),
    table: tableOfDisclosure(rows, words),
  };
}

function drawDisclosure(rows: readonly DisclosureRow[], rowLabel: string): Drawing {
  return {
    kind: 'stacked',
    unit: '条',
    categoryAxis: rowLabel,
    valueAxis: '数据（条）',
    startsAtZero: true,
    categories: rows.map((row) => row.name),
    series: PARTS.map(
      ({ role, name }): ChartSeries => ({ name, role, values: rows.map((row) => row.disclosure[role]) }),
    ),
    labels: rows.map(({ disclosure }) => `公开${disclosure.reported}/${disclosure.total}`),
  };
}

function findingOfDisclosure(rows: readonly DisclosureRow[], rowLabel: string): string {
  const sum = (part: 'total' | 'reported' | 'masked' | 'qualitative') =>
    rows.reduce((total, row) => total + row.disclosure[part], 0);
  const total = sum('total');
  if (total === 0) return '还没有登记数据。';
  const parts = PARTS.filter(({ role }) => sum(role) > 0).map(({ role, name }) => `${name}${sum(role)}条`);
  const all = `${rows.length}个${rowLabel}共${formatNumber(total)}条数据：${parts.join('，')}。`;
  const top = Math.max(...rows.map((row) => row.disclosure.reported));
  if (rows.length < 2 || top === 0) return all;
  const names = rows.filter((row) => row.disclosure.reported === top).map((row) => row.name);
  return `${all}公开条数最多的是${names.join('、')}（${top}条）。`;
}

function tableOfDisclosure(rows: readonly DisclosureRow[], { title, rowLabel }: DisclosureWords): ChartTable {
  const labels = [...PARTS.map(({ name }) => `${name}（条）`), '合计（条）'];
  return {
    caption: title,
    columns: [
      { label: rowLabel, kind: 'text' },
      ...labels.map((label) => ({ label, kind: 'number' }) as const),
    ],
    rows: rows.map(({ name, href, disclosure }) => [
      { text: name, ...(href && { href }) },
      ...PARTS.map(({ role }) => ({ text: formatNumber(disclosure[role]) })),
      { text: formatNumber(disclosure.total) },
    ]),
  };
}
