import type { IssueLevel } from '#domain/issue.ts';
import type { TextRule } from './text-rule.ts';

/** A rule that one regular expression decides. */
export interface PatternRule {
  readonly rule: string;
  readonly level: IssueLevel;
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly pattern: RegExp;
  /** What is wrong, after 「“…”」. */
  readonly wrong: string;
  readonly expected: string;
  /** The right spelling, when there is only one. */
  readonly replace?: (match: RegExpExecArray, text: string) => string | undefined;
  /** What to do when there is no single right spelling. */
  readonly fix?: string;
  /** Whether a match is no fault after all. */
  readonly isInnocent?: (match: RegExpExecArray, text: string) => boolean;
}

/** Makes a text rule of a pattern. */
export function patternRule({
  pattern,
  wrong,
  expected,
  replace,
  fix,
  isInnocent,
  ...rule
}: PatternRule): TextRule {
  return {
    ...rule,
    find: ({ text }) =>
      [...text.matchAll(pattern)]
        .filter((match) => !isInnocent?.(match, text))
        .map((match) => {
          const replacement = replace?.(match, text);
          const shown = match[0].trim() || text.slice(match.index - 2, match.index + match[0].length + 2);
          return {
            start: match.index,
            end: match.index + match[0].length,
            found: `“${shown}”${wrong}`,
            expected,
            fix: describeFix(replacement, fix ?? expected),
            ...(replacement !== undefined && { replacement }),
          };
        }),
  };
}

function describeFix(replacement: string | undefined, otherwise: string): string {
  if (replacement === undefined) return otherwise;
  return replacement === '' ? '删掉它' : `改成“${replacement}”`;
}
