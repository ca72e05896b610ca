import type { Complaint, Issue } from '#domain/issue.ts';

/** Turns offsets of one text into lines and columns, both from 1. */
export interface Places {
  readonly at: (offset: number) => { line: number; column: number };
}

/** Indexes the line starts of a text once, so that many offsets can be placed cheaply. */
export function placesOf(text: string): Places {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) if (text[index] === '\n') starts.push(index + 1);
  return {
    at: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}

/** A complaint of the guard, still with an offset instead of a line. */
export interface Refusal extends Omit<Complaint, 'level'> {
  readonly offset: number;
}

/** Gives refusals their place; every refusal of the guard is an error. */
export function toIssues(refusals: readonly Refusal[], source: string, file: string): Issue[] {
  const places = placesOf(source);
  return refusals.map(({ offset, ...complaint }) => ({
    ...complaint,
    level: 'error' as const,
    file,
    ...places.at(offset),
  }));
}
