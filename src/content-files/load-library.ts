import { checkLibrary } from '#checks/check-library.ts';
import { checkText } from '#checks/language/text-rule.ts';
import { checkRedirects } from '#checks/locked-addresses.ts';
import { buildTextRules } from '#checks/text-rules.ts';
import { compareIssues, type Issue } from '#domain/issue.ts';
import { buildLibrary, type Library } from '#domain/library.ts';
import { findForeignFiles } from './foreign-files.ts';
import { nameGarbledFiles } from './garbled-files.ts';
import { readFolder } from './list-files.ts';
import { findLostImages } from './lost-images.ts';
import { readBodyProse } from './prose.ts';
import { type ReadOptions, readContent } from './read-content.ts';
import { readPrivacyExceptions, readRedirects } from './read-settings-lists.ts';

/** A library with everything that is wrong in it; an empty list of errors means it may be published. */
export interface LoadedLibrary {
  readonly library: Library;
  readonly issues: readonly Issue[];
}

/** Reads, links and checks a content folder. Never throws for what is written in it. */
export function loadLibrary(root: string, options: ReadOptions): LoadedLibrary {
  const { content, issues, locate } = readContent(root, options);
  const library = buildLibrary(content);
  const found = checkLibrary(library).map(locate);
  const files = ['.mdx', '.yaml', '.csv'].flatMap((extension) => readFolder(root, '.', extension));
  const rules = buildTextRules(readPrivacyExceptions(root), options.today);
  const worded = checkText(files.map(readBodyProse), rules);
  const all = nameGarbledFiles(files, [
    ...issues,
    ...found,
    ...worded,
    ...checkRedirects(readRedirects(root), library),
    ...findForeignFiles(root),
    ...findLostImages(root, files),
  ]);
  return { library, issues: all.toSorted(compareIssues) };
}
