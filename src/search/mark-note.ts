/** Where a search result leaves word for the page it opens. */
export const MARK_KEY = 'search-mark';

/** Words to mark on the page that is opened next. */
export type MarkNote = { path: string; words: string[] };
