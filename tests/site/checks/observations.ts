import type { BuiltSite } from '#tests/site/built-site.ts';
import { attribute, byAttribute, type Element, type Page, textOf } from '#tests/site/html.ts';

/** What the content folder says about one number. */
export interface ObservationRecord {
  readonly id: string;
  readonly indicator: string;
  readonly report: string;
  readonly status: string;
  readonly value: string;
}

/** Numbers on pages that have no record, another status or another value, and masked ones that show a digit. */
export function findWrongNumbers(page: Page, records: ReadonlyMap<string, ObservationRecord>): string[] {
  return byAttribute(page, 'data-observation').flatMap((element) => {
    const id = attribute(element, 'data-observation') ?? '';
    const record = records.get(id);
    const flaws = record ? compare(element, record) : ['has no record'];
    return flaws.map((flaw) => `${page.path}: ${id} ${flaw}`);
  });
}

function compare(element: Element, record: ObservationRecord): string[] {
  const status = attribute(element, 'data-status');
  const value = attribute(element, 'value');
  const text = textOf(element);
  const isReported = record.status === 'reported';
  return [
    ...(status === record.status ? [] : [`is ${status}, its record ${record.status}`]),
    ...(isReported && value !== undefined && Number(value) !== Number(record.value)
      ? [`has the value ${value}, its record ${record.value}`]
      : []),
    ...(isReported && !text.replaceAll(',', '').includes(record.value) ? [`shows ${text}`] : []),
    ...(!isReported && value !== undefined ? [`carries the value ${value}`] : []),
    ...(record.status === 'masked' && /[\d０-９]/u.test(text) ? [`is masked and shows ${text}`] : []),
    ...(text === '' ? ['shows nothing'] : []),
  ];
}

/** Records without an address of their own, addresses without a record, and records missing from their pages. */
export function findMissingNumbers(
  site: BuiltSite,
  records: ReadonlyMap<string, ObservationRecord>,
): string[] {
  const shown = new Map(
    site.pages.map((page) => [
      page.path,
      new Set(byAttribute(page, 'data-observation').map((it) => attribute(it, 'data-observation'))),
    ]),
  );
  const addresses = [...shown.keys()].flatMap((path) => /^\/data\/o\/([^/]+)\/$/u.exec(path)?.[1] ?? []);
  const missing = [...records.values()].flatMap(({ id, report, indicator }) =>
    [`/data/o/${id}/`, `/reports/${report}/`, `/indicators/${indicator}/`]
      .filter((path) => !shown.get(path)?.has(id))
      .map((path) => `${path} does not show ${id}`),
  );
  const extra = addresses.filter((id) => !records.has(id)).map((id) => `/data/o/${id}/ has no record`);
  return [...missing, ...extra];
}
