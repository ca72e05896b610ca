import type { Issue, IssueLevel } from '#domain/issue.ts';

/** A page as text rules see it: markup, code, addresses and field names are blanked, every offset stays. */
export interface Prose {
  readonly file: string;
  readonly source: string;
  /** As long as `source`; what is not prose is U+0000. */
  readonly text: string;
}

/** What a text rule found; a replacement is given only when there is one right answer. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  readonly replacement?: string;
}

/** A rule about wording, with the examples that document and test it. */
export interface TextRule {
  readonly rule: string;
  readonly level: IssueLevel;
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly find: (prose: Prose) => TextMatch[];
}

/** Runs text rules over pages and gives every match its line. */
export function checkText(pages: readonly Prose[], rules: readonly TextRule[]): Issue[] {
  return pages.flatMap((page) => {
    const matches = rules.flatMap((rule) => rule.find(page).map((match) => ({ rule, match })));
    if (matches.length === 0) return [];
    return matches.map(({ rule, match }) => toIssue(page, rule, match));
  });
}

function toIssue(page: Prose, rule: TextRule, match: TextMatch): Issue {
  const before = page.source.slice(0, match.start);
  const { start, end, replacement, ...words } = match;
  return {
    rule: rule.rule,
    level: rule.level,
    file: page.file,
    line: before.split('\n').length,
    column: start - (before.lastIndexOf('\n') + 1) + 1,
    ...words,
    ...(replacement !== undefined && { edit: { start, end, text: replacement } }),
  };
}
