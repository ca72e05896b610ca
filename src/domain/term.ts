/** 术语: a word a citizen meets, explained in plain words. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly topic: string;
  readonly text: string;
  readonly documents: readonly string[];
  readonly related: readonly string[];
  readonly file: string;
}

/** Everyday words and the official word they stand for. */
export interface Synonym {
  readonly say: readonly string[];
  readonly means: string;
}
