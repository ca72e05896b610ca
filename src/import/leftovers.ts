import { PLACES } from './place-names.ts';

/** A name that anonymising missed. */
export interface Leftover {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Words that only look like a place: 中山装, 泰安 is one, 安康 is a wish. */
const NOT_A_PLACE = new Set([
  '安康',
  '白银',
  '中山',
  '长治',
  '大同',
  '吉安',
  '海东',
  '白山',
  '黄山',
  '东营',
  '资阳',
]);
const NAME = new RegExp(
  `(?:${PLACES.filter((name) => !NOT_A_PLACE.has(name)).join('|')})(?:实验区|镇|村|市|县|区|集团)?|[\\p{Script=Han}]{2}(?=村共有|村委会)(?:村)`,
  'gu',
);
const HIDDEN_PLACE = /[*＊XＸ×某]{1,6}(?:省|市|县|区|镇|乡|村)/u;

/** Finds place names in a report that hides its places; a report that hides none has none to miss. */
export function findLeftovers(text: string): Leftover[] {
  if (!HIDDEN_PLACE.test(text)) return [];
  return [...text.matchAll(NAME)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[0],
  }));
}
