/** Where in the browser's storage a search result leaves word for the page it opens: a type, so that no file is shared at run time. */
export type MarkKey = 'search-mark';

/** Words to mark on the page that is opened next. */
export type MarkNote = { path: string; words: string[] };
