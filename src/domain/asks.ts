/** 问法: how people ask for a page, in words the page does not use. Only the search reads it. */
export interface Asks {
  /** Address of the page. */
  readonly page: string;
  /** Anchor of the section that answers; absent when the page as a whole does. */
  readonly section?: string;
  readonly asks: readonly string[];
  readonly file: string;
  /** Place in the file's list, from zero. */
  readonly index: number;
}
