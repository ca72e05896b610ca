import { type Intent, intentsOf, topicOf } from './asking-words.ts';
import { splitAtBreaks } from './query.ts';
import { type Saying, sayingsIn } from './rewrite.ts';
import type { WordsFile } from './search-files.ts';

/** A question, read: what it is about, other ways to say that, and what is wanted. */
export type Question = {
  /** Everything that was typed. */
  chars: string[];
  topic: string[][];
  sayings: Saying[];
  intents: Intent[];
};

/** Reads the pieces of a query as a question. */
export function readQuestion(parts: readonly string[][], words: Pick<WordsFile, 'synonyms'>): Question {
  const whole = splitAtBreaks(parts);
  const text = whole.map((part) => part.join('')).join(' ');
  const topic = topicOf(parts);
  return {
    chars: whole.flat(),
    topic: topic.length > 0 ? topic : whole,
    sayings: sayingsIn(text, words),
    intents: intentsOf(text),
  };
}
