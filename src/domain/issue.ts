/** How bad a problem is: an error stops the build, a warning does not, a question is for the editor to answer. */
export type IssueLevel = 'error' | 'warning' | 'question';

/** One replacement with only one right answer: offsets are UTF-16 positions in the whole file. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a rule says, in three plain Chinese sentences: what stands there, what belongs there, what to do. */
export interface Complaint {
  /** Permanent name of the rule, such as `observation-value`; docs/errors.md explains each. */
  readonly rule: string;
  readonly level: IssueLevel;
  /** Chinese name of the field, with its key: `数值（value）`. */
  readonly field?: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  readonly edit?: Edit;
}

/**
 * A step into a record: keys of front matter or YAML, column titles of a CSV, numbers of list items from 0.
 * `['@line', 12]` is a line of the body.
 */
export type FieldPath = readonly (string | number)[];

/** A complaint about a record: the reader of files turns the path into a line. */
export interface Finding extends Complaint {
  readonly file: string;
  readonly path: FieldPath;
}

/** A complaint with its place. Lines and columns count from 1. */
export interface Issue extends Complaint {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Orders issues by file, line, column and rule, so that output never depends on the order of checks. */
export function compareIssues(a: Issue, b: Issue): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
