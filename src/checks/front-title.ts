import type { TextRule } from './language/text-rule.ts';

/** A title is a name, not a sentence: no mark at its end (GB/T 9704). */
export const frontTitle: TextRule = {
  rule: 'title-mark',
  level: 'warning',
  good: ['title: 某市2026年工作总结', 'title: 失业了怎么办'],
  bad: ['title: 某市2026年工作总结。'],
  find: ({ source }) =>
    [...source.matchAll(/^(?:title|name): *["']?[^\n]*?([。；，、.;])["']?\s*$/gmu)].map((match) => {
      const end = match.index + match[0].trimEnd().replace(/["']$/u, '').length;
      return {
        start: end - 1,
        end,
        found: `标题末尾有“${match[1]}”`,
        expected: '标题末尾不用标点',
        fix: '删掉末尾的标点',
        replacement: '',
      };
    }),
};
