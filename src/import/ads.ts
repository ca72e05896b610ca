import { AD_WORDS, ASK_FROM, INLINE_ADS, LOOSE_NOISE, NOISE, PAY_MARKS, REMOVE_FROM } from './ad-rules.ts';
import { type Change, removeStretch, type View } from './change.ts';

/** A sentence that may be an advertisement; the editor decides. */
export interface Suspect {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds pay-wall marks and advertisements hidden between characters of a line. Never takes real text. */
export function findInlineAds(view: View): Change[] {
  const changes: Change[] = [];
  for (const mark of view.text.matchAll(PAY_MARKS)) {
    changes.push(...removeStretch(view, mark.index, mark.index + mark[0].length, '付费标记'));
  }
  for (const { start, end } of inlineStretches(view.text))
    changes.push(...removeStretch(view, start, end, '插入的广告'));
  return changes;
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
function widen(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start > 0 && LOOSE_NOISE.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && LOOSE_NOISE.test(text[end] ?? '')) end += 1;
  const opens = (text.slice(start, end).match(/[[［【]/gu) ?? []).length;
  const closes = (text.slice(start, end).match(/[\]］】]/gu) ?? []).length;
  const tail = /^[~`@#^&|\\]*[\]］】]/u.exec(text.slice(end, end + 6))?.[0];
  if (opens > closes && tail) end += tail.length;
  return { start, end };
}

/** The text without noise, and where each of its characters stood. */
function skeletonOf(text: string): { skeleton: string; places: number[] } {
  const places: number[] = [];
  let skeleton = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character !== '\n' && NOISE.test(character)) continue;
    skeleton += character;
    places.push(index);
  }
  return { skeleton, places };
}

/** Weighs every sentence: advertisements go, doubtful sentences are returned for a question. */
export function findAdSentences(view: View): { changes: Change[]; suspects: Suspect[] } {
  const changes: Change[] = [];
  const suspects: Suspect[] = [];
  for (const sentence of view.text.matchAll(/[^。！？；\n]+[。！？；]?/gu)) {
    const weight = weigh(sentence[0]);
    const end = sentence.index + sentence[0].length;
    if (weight >= REMOVE_FROM) changes.push(...removeStretch(view, sentence.index, end, '广告或转载声明'));
    else if (weight >= ASK_FROM) suspects.push({ start: sentence.index, end, text: sentence[0].trim() });
  }
  return { changes, suspects };
}

function weigh(sentence: string): number {
  const { skeleton } = skeletonOf(sentence);
  return AD_WORDS.reduce((sum, [pattern, weight]) => {
    const words = new Set([...skeleton.matchAll(new RegExp(pattern, 'giu'))].map((match) => match[0]));
    return sum + words.size * weight;
  }, 0);
}
