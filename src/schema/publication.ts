import { z } from 'zod';
import type { PublicationState } from '#domain/publication.ts';
import { day, field, id } from './field.ts';

/** Fields every page has that say whether and how it is shown. */
export const publicationFields = {
  draft: field(z.boolean().default(false), '草稿', '写 true 时只在预览里看得到，不会发布', true),
  published: field(day.exactOptional(), '发布日期', '写将来的日期，到那天之前不会发布', '2026-11-21'),
  archived: field(day.exactOptional(), '归档日期', '页面保留但不再维护，顶部显示“已归档”', '2027-01-01'),
  supersededBy: field(id.exactOptional(), '被谁取代', '取代本页的页面编号，顶部显示指向它的链接', 'shi-2020'),
};

const shape = z.strictObject(publicationFields);

/** Parts a record into its publication state and the rest. */
export function takePublication<T extends z.output<typeof shape>>(
  record: T,
): [PublicationState, Omit<T, 'draft' | 'archived' | 'supersededBy'>] {
  const { draft, archived, supersededBy, ...rest } = record;
  const { published } = record;
  const state: PublicationState = {
    draft,
    ...(published && { published }),
    ...(archived && { archived }),
    ...(supersededBy && { supersededBy }),
  };
  return [state, rest];
}
