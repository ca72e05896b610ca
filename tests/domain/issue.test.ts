import { describe, expect, it } from 'vitest';
import { compareIssues, type Issue } from '#domain/issue.ts';

const issue = (file: string, line: number, column: number, rule: string): Issue => ({
  file,
  line,
  column,
  rule,
  level: 'error',
  found: '',
  expected: '',
  fix: '',
});

describe(compareIssues, () => {
  it('orders by file, then line and column as numbers, then rule', () => {
    const ordered = [
      issue('a', 2, 9, 'x'),
      issue('a', 10, 1, 'x'),
      issue('a', 10, 2, 'w'),
      issue('a', 10, 2, 'x'),
      issue('b', 1, 1, 'x'),
    ];
    expect(ordered.toReversed().sort(compareIssues)).toEqual(ordered);
  });
});
