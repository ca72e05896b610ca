import type { Finding } from '#domain/issue.ts';
import type { PublicationState } from '#domain/publication.ts';
import { find, type Rule } from './rule.ts';

/** A page that was replaced points to a page of its kind that exists, and not in a circle. */
export const checkSuperseded: Rule = ({ reports, initiatives, guides }) => [
  ...within(reports),
  ...within(initiatives),
  ...within(guides),
];

function within(entries: readonly { id: string; file: string; state: PublicationState }[]): Finding[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) => {
    const { supersededBy } = entry.state;
    if (!supersededBy) return [];
    const target = byId.get(supersededBy);
    const problem =
      target === undefined ? '没有这个页面' : returnsTo(entry.id, byId) ? '绕了一圈又回到本页' : undefined;
    if (!problem) return [];
    return [
      find(
        { file: entry.file, path: ['supersededBy'] },
        {
          rule: 'superseded-unknown',
          field: '被谁取代（supersededBy）',
          found: `取代本页的“${supersededBy}”${problem}`,
          expected: '同类页面的编号',
          fix: '改成取代它的页面的编号；没有取代就删掉这一行',
        },
      ),
    ];
  });
}

function returnsTo(id: string, byId: ReadonlyMap<string, { state: PublicationState }>): boolean {
  const seen = new Set<string>();
  let next = byId.get(id)?.state.supersededBy;
  while (next && !seen.has(next)) {
    if (next === id) return true;
    seen.add(next);
    next = byId.get(next)?.state.supersededBy;
  }
  return false;
}
