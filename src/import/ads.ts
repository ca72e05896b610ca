import { AD_WORDS, ASK_FROM, INLINE_ADS, LOOSE_NOISE, NOISE, PAY_MARKS, REMOVE_FROM } from './ad-rules.ts';
import { type Change, removeStretch, type View } from './change.ts';

/** A sentence that may be an advertisement; the editor decides. */
export interface Suspect {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds the marks of a pay wall; what stands between them is real text. */
export function findPayMarks(view: View): Change[] {
  return [...foldWidth(view.text).matchAll(PAY_MARKS)].flatMap((mark) =>
    removeStretch(view, mark.index, mark.index + mark[0].length, '付费标记'),
  );
}

/** Finds advertisements hidden between characters of a line. Never takes real text. */
export function findInlineAds(view: View): Change[] {
  return inlineStretches(view.text).flatMap(({ start, end }) =>
    removeStretch(view, start, end, '插入的广告'),
  );
}

function inlineStretches(text: string): { start: number; end: number }[] {
  const { skeleton, places } = skeletonOf(text);
  const found: { start: number; end: number }[] = [];
  for (const pattern of INLINE_ADS) {
    for (const match of skeleton.matchAll(pattern)) {
      const first = places[match.index] ?? 0;
      const last = places[match.index + match[0].length - 1] ?? first;
      const stretch = widen(text, first, last + 1);
      if (!found.some((other) => stretch.start < other.end && other.start < stretch.end)) found.push(stretch);
    }
  }
  return found;
}

/** Takes loose noise at both ends along, and a bracket that noise parted from the rest. */
function widen(source: string, from: number, to: number): { start: number; end: number } {
  const text = foldWidth(source);
  let start = from;
  let end = to;
  while (start > 0 && LOOSE_NOISE.test(text[start - 1] ?? '')) start -= 1;
  const opens = (text.slice(start, end).match(/[[［【]/gu) ?? []).length;
  const closes = (text.slice(start, end).match(/[\]］】]/gu) ?? []).length;
  const tail = /^[~`@#^&|\\%*]*[\]］】]/u.exec(text.slice(end, end + 6))?.[0];
  if (opens > closes && tail) end += tail.length;
  while (LOOSE_NOISE.test(text[end] ?? '') || isStrayNoise(text, start, end)) end += 1;
  return { start, end };
}

/** Whether this report writes its masks as stars: then a star beside an advertisement may be one. */
function hidesWithStars(text: string): boolean {
  return (text.match(/\*[余多]?[万亿]?[人家个年月%项件]/gu) ?? []).length >= 3;
}

/** A % or * right behind an advertisement is noise when it can belong neither to a number nor to a mask. */
function isStrayNoise(text: string, start: number, end: number): boolean {
  const sign = text[end] ?? '';
  const before = text[start - 1] ?? '';
  const after = /[^~`@#^&|\\%*]/u.exec(text.slice(end + 1, end + 6))?.[0] ?? '\n';
  if (sign === '%') return !/[\dX*×]/u.test(before) || /[\dX]/u.test(after) || COUNTED.test(after);
  if (sign !== '*') return false;
  if (!hidesWithStars(text) || after === 'X') return true;
  if (/[*X]/u.test(before)) return false;
  return /[，。；：！？、”）》\n,;]/u.test(after) || (/\p{Script=Han}/u.test(after) && !COUNTED.test(after));
}

const COUNTED = /[年月日县市省区镇乡村万亿千百人名家个件场次户条项元余多届站所份起宗笔期位张]/u;

/** Full-width Latin letters, digits and marks as their plain forms, one for one: ｐａｉｄ is paid. */
function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0));
}

/** The text without noise, and where each of its characters stood. */
function skeletonOf(text: string): { skeleton: string; places: number[] } {
  const folded = foldWidth(text);
  const places: number[] = [];
  let skeleton = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = folded[index] ?? '';
    if (character !== '\n' && NOISE.test(character)) continue;
    skeleton += character;
    places.push(index);
  }
  return { skeleton, places };
}

/** Where an advertisement begins although no full stop stands before it. */
const AD_START =
  /(?=【[^】\n]{0,12}(?:素材|代笔|文库|材料)[^】\n]{0,6}】|本文(?:系|为|由)[^。]{0,8}(?:原创|投稿|整理))/u;

/** Weighs every sentence: advertisements go, doubtful sentences are returned for a question. */
export function findAdSentences(view: View): { changes: Change[]; suspects: Suspect[] } {
  const changes: Change[] = [];
  const suspects: Suspect[] = [];
  for (const sentence of view.text.matchAll(/[^。！？；\n]+[。！？；]?/gu)) {
    let start = sentence.index;
    for (const part of sentence[0].split(AD_START)) {
      const weight = weigh(part);
      const end = start + endOfAd(part);
      if (weight >= REMOVE_FROM) changes.push(...removeStretch(view, start, end, '广告或转载声明'));
      else if (weight >= ASK_FROM) suspects.push({ start, end: start + part.length, text: part.trim() });
      start += part.length;
    }
  }
  return { changes, suspects };
}

/** What follows 客服 and 联系: names and numbers, but not the year that begins the next sentence. */
const CONTACT =
  /^[”"】\]）)]*(?:[：:，,、\s]*(?:[A-Za-z_]+|\d[\d\s]*(?![\d\s]*[年月日号万亿人个家名项件场户％%.])))*/u;

/** An advertisement that ends without a full stop runs into real text: what follows its last word and number stays. */
function endOfAd(sentence: string): number {
  const { skeleton, places } = skeletonOf(sentence);
  const last = Math.max(
    0,
    ...AD_WORDS.flatMap(([pattern]) =>
      [...skeleton.matchAll(new RegExp(pattern, 'giu'))].map((match) => match.index + match[0].length),
    ),
  );
  const at = (places[last - 1] ?? -1) + 1;
  const contact = CONTACT.exec(sentence.slice(at))?.[0].length ?? 0;
  const rest = sentence.slice(at + contact);
  const isReal =
    /^(?:——)?[“（《]?[\p{Script=Han}\dX*]/u.test(rest) && (rest.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;
  return isReal ? at + contact : sentence.length;
}

function weigh(sentence: string): number {
  const { skeleton } = skeletonOf(sentence);
  return AD_WORDS.reduce((sum, [pattern, weight]) => {
    const words = new Set([...skeleton.matchAll(new RegExp(pattern, 'giu'))].map((match) => match[0]));
    return sum + words.size * weight;
  }, 0);
}
