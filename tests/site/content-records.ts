import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ObservationRecord } from './checks/observations.ts';

const STATUSES: Readonly<Record<string, string>> = {
  已公开: 'reported',
  遮蔽: 'masked',
  定性: 'qualitative',
};

/** The observations of a content folder, read with nothing of the site's own code, so that both can be compared. */
export function readObservationRecords(contentDir: string): Map<string, ObservationRecord> {
  const reports = join(contentDir, 'reports');
  const records = readdirSync(reports)
    .filter((report) => existsSync(join(reports, report, 'observations.csv')))
    .flatMap((report) => readRows(report, join(reports, report, 'observations.csv')));
  return new Map(records.map((record) => [record.id, record]));
}

function readRows(report: string, file: string): ObservationRecord[] {
  const rows = parse(readFileSync(file, 'utf8'), { bom: true, columns: true }) as Record<string, string>[];
  return rows.map((row) => ({
    id: row['编号'] ?? '',
    indicator: row['指标'] ?? '',
    report,
    status: STATUSES[row['状态'] ?? ''] ?? '',
    value: (row['数值'] ?? '').replace(/[%％]$/u, ''),
  }));
}
