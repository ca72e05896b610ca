import type { z } from 'zod';
import { compareIssues, type FieldPath, type Finding, type Issue } from '#domain/issue.ts';
import { validate } from '#schema/complain.ts';
import type { SourceFile } from './source-file.ts';

type Locate = (path: FieldPath) => { line: number; column: number };

/** Gathers issues while files are read, and remembers how to find a field again. */
export class Collector {
  readonly #issues: Issue[] = [];
  readonly #locators = new Map<string, Locate>();

  /** Keeps the issues and the locator of a file that was read. */
  addFile(file: SourceFile, read: { issues: readonly Issue[]; locate: Locate }): void {
    this.#issues.push(...read.issues);
    this.#locators.set(file.path, read.locate);
  }

  /** Validates a record found at `base` of a file; complaints are kept, a failed record gives undefined. */
  take<T extends z.ZodType>(
    schema: T,
    data: unknown,
    file: SourceFile,
    base: FieldPath = [],
  ): z.output<T> | undefined {
    if (data === undefined) return undefined;
    const { value, complaints } = validate(schema, data);
    for (const { path, ...complaint } of complaints) {
      this.#issues.push(this.locate({ ...complaint, file: file.path, path: [...base, ...path] }));
    }
    return value;
  }

  /** Turns the path of a finding into a line. */
  locate({ path, ...finding }: Finding): Issue {
    if (path[0] === '@line') return { ...finding, line: Number(path[1]), column: 1 };
    const place = this.#locators.get(finding.file)?.(path) ?? { line: 1, column: 1 };
    return { ...finding, ...place };
  }

  /** All issues so far, in the order of files and lines. */
  get issues(): Issue[] {
    return this.#issues.toSorted(compareIssues);
  }
}
