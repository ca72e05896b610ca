import type { Initiative } from '#domain/initiative.ts';
import type { FieldPath, Finding } from '#domain/issue.ts';
import { find, type Rule } from './rule.ts';

/** A name or alias stands for one initiative only, or links would lead astray. */
export const checkUniqueNames: Rule = ({ initiatives }) => {
  const owner = new Map<string, Initiative>();
  const claim = (initiative: Initiative, word: string, path: FieldPath): Finding[] => {
    const other = owner.get(fold(word));
    if (other && other.id !== initiative.id) return [taken(initiative, other, word, path)];
    owner.set(fold(word), initiative);
    return [];
  };
  const names = initiatives.flatMap((it) => claim(it, it.name, ['name']));
  const aliases = initiatives.flatMap((it) =>
    it.aliases.flatMap((alias, index) => claim(it, alias, ['aliases', index])),
  );
  return [...names, ...aliases];
};

function taken(initiative: Initiative, other: Initiative, word: string, path: FieldPath): Finding {
  return find(
    { file: initiative.file, path },
    {
      rule: 'alias-taken',
      field: path[0] === 'name' ? '名称（name）' : '别名（aliases）',
      found: `“${word}”已经是“${other.name}”的叫法（${other.file}）`,
      expected: '一个叫法只属于一个项目，否则自动链接不知道该去哪里',
      fix: '从其中一个项目里删掉这个叫法；两者确实容易混淆时，写进 distinct（不要混淆）',
    },
  );
}

function fold(name: string): string {
  return name.replace(/[“”‘’"《》〈〉\s]/gu, '');
}
