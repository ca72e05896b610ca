import { parseDocument } from 'yaml';
import type { Redirect } from '#checks/locked-addresses.ts';
import type { PrivacyException } from '#checks/personal-data.ts';
import { readSingle } from './list-files.ts';

/** Reads content/privacy-allow.yaml; lines that lack a field do not count. */
export function readPrivacyExceptions(root: string): PrivacyException[] {
  return readList(root, 'privacy-allow.yaml').flatMap((item) => {
    const { text, file, reason, reviewer, expires } = item;
    if (![text, file, reason, reviewer, expires].every(Boolean)) return [];
    return [
      {
        text: String(text),
        file: String(file),
        reason: String(reason),
        reviewer: String(reviewer),
        expires: String(expires),
      },
    ];
  });
}

/** Reads content/redirects.yaml. */
export function readRedirects(root: string): Redirect[] {
  return readList(root, 'redirects.yaml').flatMap(({ from, to }) => {
    return typeof from === 'string' && typeof to === 'string' ? [{ from, to }] : [];
  });
}

/** Reads content/urls.lock, or nothing when addresses have never been locked. */
export function readAddressLock(root: string): string {
  return readSingle(root, 'urls.lock')?.text ?? '';
}

function readList(root: string, name: string): Record<string, unknown>[] {
  const file = readSingle(root, name);
  if (!file) return [];
  const document = parseDocument(file.text);
  if (document.errors.length > 0) return [];
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}
