import { basename, dirname } from 'node:path';
import type { Document } from '#domain/document.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Observation } from '#domain/observation.ts';
import type { Report } from '#domain/report.ts';
import type { Series } from '#domain/series.ts';
import { documentSchema } from '#schema/document.ts';
import { indicatorFileSchema } from '#schema/indicator.ts';
import { OBSERVATION_COLUMNS, observationSchema } from '#schema/observation.ts';
import { SERIES_COLUMNS, seriesRowSchema } from '#schema/series.ts';
import type { Collector } from './collect.ts';
import { readCsv } from './csv-records.ts';
import { readFolder } from './list-files.ts';
import { readYaml } from './yaml-record.ts';

/**
 * Reads content/reports/<id>/observations.csv. The rows of a report whose own file is broken are checked too, so
 * that all problems are told at once; those of a report that is not shown are left alone.
 */
export function readObservations(
  root: string,
  reports: { readonly all: readonly Report[]; readonly shown: readonly Report[] },
  collector: Collector,
): Observation[] {
  const shown = new Map(reports.shown.map((report) => [report.id, report]));
  const hidden = new Set(reports.all.filter(({ id }) => !shown.has(id)).map(({ id }) => id));
  return readFolder(root, 'reports', 'observations.csv').flatMap((file) => {
    const id = basename(dirname(file.path));
    if (hidden.has(id)) return [];
    const csv = readCsv(file, OBSERVATION_COLUMNS);
    collector.addFile(file, csv);
    return csv.rows.flatMap((row, index) => {
      const record = collector.take(observationSchema, row, file, [index]);
      const report = shown.get(id);
      return record && report ? [toObservation(record, report, file.path, index)] : [];
    });
  });
}

type Row = ReturnType<typeof observationSchema.parse>;

function toObservation(row: Row, report: Report, file: string, index: number): Observation {
  return {
    id: row.编号,
    indicator: row.指标,
    report: report.id,
    section: row.章节,
    kind: row.类型,
    basis: row.口径,
    status: row.状态,
    ...(row.数值 !== undefined && { value: row.数值 }),
    unit: row.单位,
    raw: row.原文写法,
    ...(row.约数 && { qualifier: row.约数 }),
    ...(row.期间 && { period: row.期间 }),
    ...(row.时点原文 && { periodText: row.时点原文 }),
    place: report.place,
    ...(row.完成比例 !== undefined && { completionPercent: row.完成比例 }),
    ...(row.完成原文 && { completionText: row.完成原文 }),
    ...(row.说明 && { note: row.说明 }),
    file,
    row: index,
  };
}

/** Reads content/documents/<id>.yaml. */
export function readDocuments(root: string, collector: Collector): Document[] {
  return readFolder(root, 'documents', '.yaml').flatMap((file) => {
    const yaml = readYaml(file);
    collector.addFile(file, yaml);
    const record = collector.take(documentSchema, yaml.data, file);
    return record ? [{ ...record, id: basename(file.path, '.yaml'), file: file.path }] : [];
  });
}

/** Reads content/indicators/<topic>.yaml; the file's name is the topic of its indicators. */
export function readIndicators(root: string, collector: Collector): Indicator[] {
  return readFolder(root, 'indicators', '.yaml').flatMap((file) => {
    const yaml = readYaml(file);
    collector.addFile(file, yaml);
    const records = collector.take(indicatorFileSchema, yaml.data, file) ?? [];
    const topic = basename(file.path, '.yaml');
    return records.map(({ rate, ...rest }) => ({ ...rest, topic, isRate: rate, file: file.path }));
  });
}

/** Reads content/series/<indicator>.csv; points come out in the order of years. */
export function readSeries(root: string, collector: Collector): Series[] {
  return readFolder(root, 'series', '.csv').map((file) => {
    const csv = readCsv(file, SERIES_COLUMNS);
    collector.addFile(file, csv);
    const rows = csv.rows.flatMap((row, index) => collector.take(seriesRowSchema, row, file, [index]) ?? []);
    const points = rows.map((row) => ({
      year: row.年份,
      value: row.数值,
      source: {
        title: row.来源,
        publisher: row.发布机构,
        ...(row.来源链接 && { url: row.来源链接 }),
      },
      confidence: row.可信度,
      ...(row.说明 && { note: row.说明 }),
    }));
    return {
      indicator: basename(file.path, '.csv'),
      unit: rows[0]?.单位 ?? '',
      points: points.toSorted((a, b) => a.year - b.year),
      file: file.path,
    };
  });
}
