import type { Complaint, FieldPath, Finding } from '#domain/issue.ts';
import type { Library } from '#domain/library.ts';

/** A truth that needs more than one record; returns what breaks it and never prints. */
export type Rule = (library: Library) => Finding[];

/** Builds a finding: where it is, and the three sentences about it. */
export function find(
  place: { file: string; path: FieldPath },
  complaint: Omit<Complaint, 'level'> & Partial<Pick<Complaint, 'level'>>,
): Finding {
  return { level: 'error', ...place, ...complaint };
}
