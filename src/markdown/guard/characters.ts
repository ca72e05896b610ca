import type { Refusal } from './place.ts';

interface Forbidden {
  readonly name: string;
  readonly pattern: RegExp;
}

const CONTROL = /(?![\t\n\r])\p{Cc}/u;

const FORBIDDEN: readonly Forbidden[] = [
  { name: '控制字符', pattern: CONTROL },
  { name: '改变文字方向的隐形字符', pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/u },
  { name: '零宽字符', pattern: /\u034f|[\u00ad\u180e\u200b-\u200d\u2060-\u2065\ufeff]/u },
  { name: '看不见的填充字符', pattern: /[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/u },
  { name: '隐形的换行符', pattern: /[\u2028\u2029]/u },
  { name: '隐形标签字符', pattern: /[\u{e0000}-\u{e0fff}]/u },
  { name: '乱码（替换字符）', pattern: /[\ufff9-\uffff]/u },
  { name: '不成对的编码', pattern: /\p{Surrogate}/u },
  { name: '字体私有字符', pattern: /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u },
];

/** Names the kind of a character that must not stand in content, or nothing when it may. */
export function nameForbiddenCharacter(character: string): string | undefined {
  return FORBIDDEN.find(({ pattern }) => pattern.test(character))?.name;
}

/** Finds characters nobody can see or type on purpose. A byte order mark at the very start is allowed. */
export function findForbiddenCharacters(source: string): Refusal[] {
  const refusals: Refusal[] = [];
  let offset = 0;
  for (const character of source) {
    const name = character < '\u007f' && character >= ' ' ? undefined : nameForbiddenCharacter(character);
    if (name && !(offset === 0 && character === '\ufeff')) {
      refusals.push(refuseCharacter(source, offset, character, name));
    }
    offset += character.length;
  }
  return mergeRuns(refusals);
}

/** Finds forbidden characters that an entity such as `&#x202e;` smuggles into a decoded text. */
export function nameHiddenCharacter(decoded: string): string | undefined {
  for (const character of decoded) {
    const name = nameForbiddenCharacter(character);
    if (name) return `${name} ${codeOf(character)}`;
  }
  return undefined;
}

function refuseCharacter(source: string, offset: number, character: string, name: string): Refusal {
  const before = source.slice(Math.max(0, offset - 6), offset).replace(/\s+/gu, '');
  return {
    rule: 'guard-character',
    offset,
    found: `${before ? `“${before}”后面` : '这里'}有一个${name}（${codeOf(character)}）。`,
    expected: '正文只能有看得见的文字、空格和换行。',
    fix: '删掉它：把光标放在前一个字后面按 Delete，或把这一行重新打一遍。',
    edit: { start: offset, end: offset + character.length, text: '' },
  };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One complaint for a run of neighbours: an editor deletes them together. */
function mergeRuns(refusals: readonly Refusal[]): Refusal[] {
  const merged: Refusal[] = [];
  for (const refusal of refusals) {
    const last = merged.at(-1);
    if (last?.edit && refusal.edit && last.edit.end === refusal.edit.start) {
      merged[merged.length - 1] = { ...last, edit: { ...last.edit, end: refusal.edit.end } };
    } else merged.push(refusal);
  }
  return merged;
}
