import { basename, dirname } from 'node:path';
import type { Guide } from '#domain/guide.ts';
import type { Initiative } from '#domain/initiative.ts';
import type { Report } from '#domain/report.ts';
import { guideSchema } from '#schema/guide.ts';
import { initiativeSchema } from '#schema/initiative.ts';
import { takePublication } from '#schema/publication.ts';
import { reportSchema } from '#schema/report.ts';
import type { Collector } from './collect.ts';
import { readFolder } from './list-files.ts';
import { type MdxEntry, readMdx } from './mdx-entry.ts';
import type { SourceFile } from './source-file.ts';

/** Reads content/reports/<id>/index.mdx. */
export function readReports(root: string, collector: Collector): Report[] {
  return readEntries(root, 'reports', collector).flatMap(({ file, entry }) => {
    const record = collector.take(reportSchema, entry.data, file);
    if (!record) return [];
    const [state, { level, province, ...rest }] = takePublication(record);
    const id = basename(dirname(file.path));
    const place = { level, ...(province && { province }) };
    return [{ ...rest, id, place, state, body: entry.body, file: file.path }];
  });
}

/** Reads content/initiatives/<id>.mdx. */
export function readInitiatives(root: string, collector: Collector): Initiative[] {
  return readEntries(root, 'initiatives', collector).flatMap(({ file, entry }) => {
    const record = collector.take(initiativeSchema, entry.data, file);
    if (!record) return [];
    const [state, rest] = takePublication(record);
    return [{ ...rest, id: basename(file.path, '.mdx'), state, body: entry.body, file: file.path }];
  });
}

/** Reads content/guides/<id>.mdx. */
export function readGuides(root: string, collector: Collector): Guide[] {
  return readEntries(root, 'guides', collector).flatMap(({ file, entry }) => {
    const record = collector.take(guideSchema, entry.data, file);
    if (!record) return [];
    const [state, rest] = takePublication(record);
    return [{ ...rest, id: basename(file.path, '.mdx'), state, body: entry.body, file: file.path }];
  });
}

function readEntries(
  root: string,
  folder: string,
  collector: Collector,
): { file: SourceFile; entry: MdxEntry }[] {
  return readFolder(root, folder, '.mdx').map((file) => {
    const entry = readMdx(file);
    collector.addFile(file, entry);
    return { file, entry };
  });
}
