/** A link made by hand; `at` is where its words begin in the passage's text. */
export interface PassageLink {
  readonly href: string;
  readonly at: number;
}

/** A stretch of text with the line of the file it starts on. `￼{id}` stands for an observation. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly links: readonly PassageLink[];
}

/** A heading with its permanent id and the text under it, up to the next heading. */
export interface Section {
  readonly id: string;
  readonly level: number;
  readonly heading: string;
  readonly line: number;
  readonly passages: readonly Passage[];
  /** Ids of the observations referred to, in reading order. */
  readonly observations: readonly string[];
}

/** What MDX text says, without its markup. The first section may have no heading (id ''). */
export interface Body {
  readonly sections: readonly Section[];
  readonly text: string;
}

/** Stands in a passage for an observation, followed by its id in braces. */
export const OBSERVATION_MARK = '\uFFFC';

const MARKED = /\uFFFC\{([^}]*)\}/gu;

/** Puts words in the place of each observation reference of a passage. */
export function replaceObservations(text: string, print: (id: string) => string): string {
  return text.replace(MARKED, (_, id: string) => print(id));
}

/** The sentence of a text that covers a position; the last one when the position lies behind them all. */
export function sentenceAt(text: string, position: number): string {
  let end = 0;
  const sentences = splitSentences(text);
  for (const sentence of sentences) {
    end = text.indexOf(sentence, end) + sentence.length;
    if (position < end) return sentence;
  }
  return sentences.at(-1) ?? text;
}

/** Splits Chinese text into sentences; the closing mark and closing quotes stay with their sentence. */
export function splitSentences(text: string): string[] {
  return (text.match(/[^。！？；\n]+[。！？；]?[”’」』）]*/gu) ?? [])
    .map((part) => part.trim())
    .filter(Boolean);
}
