/** 板块: one of the areas the site is divided into. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  /** One sentence for lists. */
  readonly summary: string;
  /** What a newcomer should know, one paragraph an item. */
  readonly introduction: readonly string[];
  /** Initiatives grouped by what a person wants. */
  readonly needs: readonly TopicNeed[];
  /** Indicators to show first. */
  readonly headlineIndicators: readonly string[];
}

/** A want in a person's words with the initiatives that answer it. */
export interface TopicNeed {
  readonly want: string;
  readonly initiatives: readonly string[];
  readonly guides: readonly string[];
}
