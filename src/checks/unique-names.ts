import type { Initiative } from '#domain/initiative.ts';
import { find, type Rule } from './rule.ts';

/** A name or alias stands for one initiative only, or links would lead astray. */
export const checkUniqueNames: Rule = ({ initiatives }) => {
  const owner = new Map<string, Initiative>();
  for (const initiative of initiatives) owner.set(fold(initiative.name), initiative);
  return initiatives.flatMap((initiative) =>
    initiative.aliases.flatMap((alias, index) => {
      const other = owner.get(fold(alias));
      if (!other || other.id === initiative.id) {
        owner.set(fold(alias), initiative);
        return [];
      }
      return [
        find(
          { file: initiative.file, path: ['aliases', index] },
          {
            rule: 'alias-taken',
            field: '别名（aliases）',
            found: `“${alias}”已经是“${other.name}”的叫法（${other.file}）`,
            expected: '一个叫法只属于一个项目，否则自动链接不知道该去哪里',
            fix: '从其中一个项目里删掉这个叫法；两者确实容易混淆时，写进 distinct（不要混淆）',
          },
        ),
      ];
    }),
  );
};

function fold(name: string): string {
  return name.replace(/[“”‘’"《》〈〉\s]/gu, '');
}
