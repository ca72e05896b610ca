import { checkLibrary } from '#checks/check-library.ts';
import { deskRules } from '#checks/desk-rules.ts';
import { checkText, type Prose } from '#checks/language/text-rule.ts';
import { checkLockedAddresses } from '#checks/locked-addresses.ts';
import { textRules } from '#checks/text-rules.ts';
import { findForeignFiles } from '#content-files/foreign-files.ts';
import { nameGarbledFiles } from '#content-files/garbled-files.ts';
import { readFolder } from '#content-files/list-files.ts';
import { findLostImages } from '#content-files/lost-images.ts';
import { readProse } from '#content-files/prose.ts';
import { readContent } from '#content-files/read-content.ts';
import { readAddressLock, readPrivacyExceptions, readRedirects } from '#content-files/read-settings-lists.ts';
import type { Settings } from '#content-files/settings.ts';
import { compareIssues, type Issue } from '#domain/issue.ts';
import { buildLibrary, type Library } from '#domain/library.ts';

/** What a check looked at and found. */
export interface Checked {
  readonly issues: readonly Issue[];
  readonly library: Library;
  readonly pages: readonly Prose[];
}

/**
 * Checks a whole content folder, drafts included. With `only`, wording is checked in those files alone and
 * other files' issues are left out; links and names are still judged against everything.
 */
export function checkContent(settings: Settings, only?: ReadonlySet<string>): Checked {
  const { contentDir, today } = settings;
  const { content, issues, locate } = readContent(contentDir, { today, includeDrafts: true });
  const library = buildLibrary(content);
  const files = ['.mdx', '.yaml', '.csv'].flatMap((extension) => readFolder(contentDir, '.', extension));
  const pages = files.filter((file) => !only || only.has(file.path)).map(readProse);
  const found = nameGarbledFiles(files, [
    ...issues,
    ...checkLibrary(library).map(locate),
    ...checkLibrary(library, deskRules(today)).map(locate),
    ...checkText(pages, textRules(readPrivacyExceptions(contentDir), today)),
    ...checkLockedAddresses(readAddressLock(contentDir), readRedirects(contentDir), library),
    ...findForeignFiles(contentDir),
    ...findLostImages(contentDir, files),
  ]);
  const own = withoutEchoes(found, new Set(issues.filter((it) => it.level === 'error').map((it) => it.file)));
  const wanted = only ? own.filter((issue) => only.has(issue.file)) : own;
  return { issues: withoutTwins(wanted).toSorted(compareIssues), library, pages };
}

const ECHO = /^(?:.+-unknown|address-removed|observation-uncited|redirect-target)$/u;

/** A file that cannot be read is missing from everything that points to it: only its own fault is told. */
function withoutEchoes(issues: readonly Issue[], broken: ReadonlySet<string>): Issue[] {
  const ids = [...broken].map((file) =>
    /([^/]+?)(?:\/index)?\.mdx$|([^/]+)\.yaml$/u.exec(file)?.slice(1).find(Boolean),
  );
  const folders = [...broken]
    .filter((file) => file.endsWith('/index.mdx'))
    .map((file) => file.replace(/index\.mdx$/u, ''));
  return issues.filter((issue) => {
    if (!ECHO.test(issue.rule) || broken.has(issue.file)) return true;
    const isAboutBroken = ids.some((id) => id && new RegExp(`[“/]${id}[”/]`, 'u').test(issue.found));
    return !isAboutBroken && !folders.some((folder) => issue.file.startsWith(folder));
  });
}

/** One place and one rule make one issue, however many readers met it. */
function withoutTwins(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = `${issue.file}:${issue.line}:${issue.column}:${issue.rule}:${issue.found}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
