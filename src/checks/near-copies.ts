import { find, type Rule } from './rule.ts';

const WINDOW = 8;
const SAMPLE = 4;
/** Below this many sampled windows a page is too short to judge. */
const FEWEST = 24;
const ENOUGH = 0.6;

/** Two pages that say mostly the same words are one page too many. */
export const checkNearCopies: Rule = ({ initiatives, guides }) => {
  const pages = [...initiatives, ...guides]
    .map(({ id, file, body }) => ({ id, file, shingles: shinglesOf(body.text) }))
    .filter((page) => page.shingles.size >= FEWEST);
  const holders = new Map<number, number[]>();
  return pages.flatMap((page, index) => {
    const shared = new Map<number, number>();
    for (const shingle of page.shingles) {
      const owners = holders.get(shingle) ?? [];
      for (const owner of owners) shared.set(owner, (shared.get(owner) ?? 0) + 1);
      holders.set(shingle, [...owners, index]);
    }
    const twin = [...shared].find(([owner, count]) => {
      return count / Math.min(page.shingles.size, pages[owner]?.shingles.size ?? 1) >= ENOUGH;
    });
    if (!twin) return [];
    const [owner, count] = twin;
    const percent = Math.round((count / page.shingles.size) * 100);
    return [
      find(
        { file: page.file, path: [] },
        {
          rule: 'near-copy',
          level: 'warning',
          field: '正文',
          found: `有 ${percent}% 的文字和 ${pages[owner]?.file} 相同`,
          expected: '一件事只在一个页面说，别的页面链接过去',
          fix: '合并成一个页面；确实是两件事，就把各自的不同写出来',
        },
      ),
    ];
  });
};

/** One in SAMPLE windows, chosen by its own letters: the same words are chosen on every page. */
function shinglesOf(text: string): Set<number> {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '');
  const shingles = new Set<number>();
  for (let index = 0; index + WINDOW <= plain.length; index += 1) {
    let hash = 2166136261;
    for (let at = index; at < index + WINDOW; at += 1)
      hash = Math.imul(hash ^ plain.charCodeAt(at), 16777619);
    if ((hash >>> 8) % SAMPLE === 0) shingles.add(hash);
  }
  return shingles;
}
