import { find, type Rule } from './rule.ts';

/** Ids of observations, indicators and terms are used once; the second use names the first. */
export const checkUniqueIds: Rule = (library) => [
  ...repeats(library.observations, '编号', (item) => ({ file: item.file, path: [item.row, '编号'] })),
  ...repeats(library.indicators, 'id', (item) => ({
    file: item.file,
    path: [positionIn(library.indicators, item), 'id'],
  })),
  ...repeats(library.terms, 'id', (item) => ({ file: item.file, path: [library.terms.indexOf(item), 'id'] })),
];

function repeats<T extends { readonly id: string; readonly file: string }>(
  items: readonly T[],
  field: string,
  placeOf: (item: T) => { file: string; path: (string | number)[] },
): ReturnType<Rule> {
  const first = new Map<string, T>();
  return items.flatMap((item) => {
    const earlier = first.get(item.id);
    if (!earlier) {
      first.set(item.id, item);
      return [];
    }
    return [
      find(placeOf(item), {
        rule: 'id-repeated',
        field: `编号（${field}）`,
        found: `编号“${item.id}”已经用过，第一次在 ${earlier.file}`,
        expected: '每个编号只用一次',
        fix: '给后来的这一条换一个新编号；已经发布的编号不要动',
      }),
    ];
  });
}

/** The position of an indicator within its own file. */
function positionIn<T extends { readonly file: string }>(items: readonly T[], item: T): number {
  return items.filter((other) => other.file === item.file).indexOf(item);
}
