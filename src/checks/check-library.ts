import type { Finding } from '#domain/issue.ts';
import type { Library } from '#domain/library.ts';
import { checkAnswers } from './answers.ts';
import { checkReferences } from './references.ts';
import type { Rule } from './rule.ts';
import { checkSections } from './sections.ts';
import { checkUniqueIds } from './unique-ids.ts';
import { checkUniqueNames } from './unique-names.ts';

/** The rules every build keeps. */
export const BUILD_RULES: readonly Rule[] = [
  checkUniqueIds,
  checkUniqueNames,
  checkReferences,
  checkSections,
  checkAnswers,
];

/** Runs rules over a library and returns everything they find. */
export function checkLibrary(library: Library, rules: readonly Rule[] = BUILD_RULES): Finding[] {
  return rules.flatMap((rule) => rule(library));
}
