import { isHan } from './fold.ts';
import type { TermsFile } from './search-files.ts';

const MOST_TERMS = 3;

/** Terms that sound as typed: full pinyin, initials, Han characters, or any mix; the closest first. */
export function termsByReading(typed: string, file: TermsFile): string[] {
  const wanted = typed.replace(/[^\p{L}\p{N}]/gu, '');
  if (wanted.length < 2 || !/[a-z]/.test(wanted)) return [];
  const sounds = soundsByChar(file.readings);
  const found: { term: string; worth: number }[] = [];
  for (const [order, term] of file.terms.entries()) {
    const chars = [...term];
    let worth = 0;
    for (let start = 0; start < chars.length; start++) {
      const match = bestReading(chars, start, wanted, 0, sounds);
      if (!match) continue;
      const share = match.taken / chars.length;
      worth = Math.max(
        worth,
        share * 4 + (start === 0 ? 1 : 0) + (match.full / match.taken) * 2 - order / 1e5,
      );
    }
    if (worth > 0) found.push({ term, worth });
  }
  found.sort((a, b) => b.worth - a.worth);
  const best = found[0]?.worth ?? 0;
  return found
    .filter(({ worth }) => worth > best - 0.6)
    .slice(0, MOST_TERMS)
    .map(({ term }) => term);
}

/** Terms that differ from what was typed only by characters of the same sound: 社宝卡 for 社保卡. */
export function termsSoundingLike(typed: string, file: TermsFile): string[] {
  const chars = [...typed];
  if (chars.length < 2 || !chars.every(isHan)) return [];
  const sounds = soundsByChar(file.readings);
  const typedSounds = chars.map((char) => new Set(sounds.get(char)));
  const isAlike = (term: string) => {
    const own = [...term];
    return (
      own.length === chars.length &&
      own.every(
        (char, at) => char === chars[at] || sounds.get(char)?.some((sound) => typedSounds[at]?.has(sound)),
      )
    );
  };
  return file.terms.filter(isAlike).slice(0, MOST_TERMS);
}

type Sounds = ReadonlyMap<string, readonly string[]>;

function soundsByChar(readings: TermsFile['readings']): Sounds {
  const sounds = new Map<string, string[]>();
  for (const [syllable, chars] of Object.entries(readings)) {
    for (const char of chars) sounds.set(char, [...(sounds.get(char) ?? []), syllable]);
  }
  return sounds;
}

type Reading = { taken: number; full: number };

/** Spends what was typed on the characters from `start` on; counts those taken, and those typed in full. */
function bestReading(
  chars: readonly string[],
  start: number,
  typed: string,
  from: number,
  sounds: Sounds,
): Reading | undefined {
  if (from === typed.length) return { taken: 0, full: 0 };
  const char = chars[start];
  if (char === undefined) return undefined;
  let best: Reading | undefined;
  const consider = (length: number, isFull: boolean) => {
    const rest = bestReading(chars, start + 1, typed, from + length, sounds);
    if (!rest) return;
    const reading = { taken: rest.taken + 1, full: rest.full + (isFull ? 1 : 0) };
    if (!best || reading.full > best.full) best = reading;
  };
  if (typed.startsWith(char, from)) consider(char.length, true);
  if (!isHan(char)) return best;
  for (const syllable of sounds.get(char) ?? []) {
    if (typed.startsWith(syllable, from)) consider(syllable.length, true);
    const initial = /^[zcs]h/.test(syllable) && typed.startsWith(syllable.slice(0, 2), from) ? 2 : 1;
    if (syllable.length > initial && typed.startsWith(syllable.slice(0, initial), from))
      consider(initial, false);
    if (initial === 2 && typed[from] === syllable[0]) consider(1, false);
    // The last syllable may still be on its way.
    const rest = typed.slice(from);
    if (rest.length > initial && syllable.length > rest.length && syllable.startsWith(rest))
      consider(rest.length, false);
  }
  return best;
}
