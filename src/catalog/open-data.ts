import { addressOf } from '#domain/address.ts';
import type { Observation } from '#domain/observation.ts';
import { formatPlace } from '#domain/place.ts';
import { getLibrary } from './library.ts';

/** One column of the published table: machine name, Chinese title, type, meaning, and how to read it off. */
interface DataColumn {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'number' | 'date';
  readonly description: string;
  readonly read: (observation: Observation) => string | number | undefined;
}

const column = (
  name: string,
  title: string,
  type: DataColumn['type'],
  description: string,
  read: DataColumn['read'],
): DataColumn => ({ name, title, type, description, read });

/** The columns of observations.csv; datapackage.json describes the same list. */
export const OBSERVATION_COLUMNS: readonly DataColumn[] = [
  column('id', '数据编号', 'string', '永久编号，地址是 /data/o/编号/', (it) => it.id),
  column('indicator', '指标编号', 'string', '见 indicators.json', (it) => it.indicator),
  column(
    'indicator_name',
    '指标',
    'string',
    '指标名称',
    (it) => getLibrary().indicatorById.get(it.indicator)?.name,
  ),
  column('kind', '类型', 'string', 'actual 实绩，target 目标', (it) => it.kind),
  column('basis', '口径', 'string', 'period 当期，cumulative 累计，year-on-year 同比', (it) => it.basis),
  column(
    'status',
    '状态',
    'string',
    'reported 有数值，masked 原文遮蔽，qualitative 只有文字',
    (it) => it.status,
  ),
  column('obs_status', 'SDMX 状态', 'string', '遮蔽为 Q，其余为 A', (it) =>
    it.status === 'masked' ? 'Q' : 'A',
  ),
  column('value', '数值', 'number', '遮蔽和只有文字的空着', (it) => it.value),
  column('unit', '单位', 'string', '数值的单位，照原文', (it) => it.unit),
  column('qualifier', '约数', 'string', '约、近、余、以上等', (it) => it.qualifier),
  column('raw', '原文写法', 'string', '原文的数字部分，遮蔽符照录', (it) => it.raw),
  column('period_from', '期间起', 'date', '原文能确定时才有', (it) => it.period?.from),
  column('period_to', '期间止', 'date', '原文能确定时才有', (it) => it.period?.to),
  column('period_text', '时间原文', 'string', '原文的时间说法', (it) => it.periodText),
  column('place', '地区', 'string', '原文隐去的地名写“某市”“某县”', (it) => formatPlace(it.place)),
  column('completion_percent', '完成比例', 'number', '完成年度任务的百分比', (it) => it.completionPercent),
  column('completion_text', '完成原文', 'string', '原文关于目标或完成的说法', (it) => it.completionText),
  column('report', '报告编号', 'string', '见 reports.json', (it) => it.report),
  column('section', '章节', 'string', '报告正文的章节编号', (it) => it.section),
  column('note', '说明', 'string', '编者的说明', (it) => it.note),
  column('url', '地址', 'string', '这条数据的永久地址', (it) => absolute(addressOf('observation', it.id))),
];

/** All observations as records, keyed by column name; absent values are absent. */
export function observationRecords(): Record<string, string | number>[] {
  return getLibrary().observations.map((observation) =>
    Object.fromEntries(
      OBSERVATION_COLUMNS.flatMap(({ name, read }) => {
        const value = read(observation);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );
}

/** All observations as CSV (RFC 4180) with a byte order mark, so that Excel reads the Chinese. */
export function observationsCsv(): string {
  const header = OBSERVATION_COLUMNS.map(({ name }) => name);
  const rows = getLibrary().observations.map((it) => OBSERVATION_COLUMNS.map(({ read }) => quote(read(it))));
  return `\uFEFF${[header, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

function quote(value: string | number | undefined): string {
  const text = typeof value === 'string' ? disarm(value) : String(value ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Words that a spreadsheet would run as a formula get an apostrophe, which it takes for “this is text”. */
function disarm(text: string): string {
  const isNumber = /^-\d+(?:\.\d+)?[^-+*/=!|()]*$/u.test(text);
  return /^\s*[=+@＝＋＠-]/u.test(text) && !isNumber ? `'${text}` : text;
}

/** An address with the site's host. */
export function absolute(path: string): string {
  return `${getLibrary().site.url}${path}`;
}
