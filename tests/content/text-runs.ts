/** Length of the longest run of characters that a page may share with a source report, plus one. */
export const RUN_LENGTH = 25;

/** Letters and digits only, without mask characters, so that punctuation and masking hide no copy. */
export function normalise(text: string): string {
  return text.replace(/[X＊*Ｘ]/gu, '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** A hash of 53 bits (cyrb53): a list of texts to avoid need not hold the texts themselves. */
export function hashText(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}

/** Every run of `length` characters in a text, once. */
export function* runsOf(text: string, length: number): Generator<string> {
  for (let at = 0; at + length <= text.length; at += 1) yield text.slice(at, at + length);
}

/** The longest stretches of a normalised text that consist of known runs. */
export function findKnownRuns(text: string, known: ReadonlySet<number>): string[] {
  const found: string[] = [];
  let end = -1;
  for (let at = 0; at + RUN_LENGTH <= text.length; at += 1) {
    if (!known.has(hashText(text.slice(at, at + RUN_LENGTH)))) continue;
    if (at < end) found.push(`${found.pop() ?? ''}${text.charAt(at + RUN_LENGTH - 1)}`);
    else found.push(text.slice(at, at + RUN_LENGTH));
    end = at + RUN_LENGTH;
  }
  return found;
}
