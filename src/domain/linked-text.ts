import { addressOf } from './address.ts';
import type { NameMatcher } from './name-matcher.ts';

/** A piece of text, with an address when it is a name that leads somewhere. */
export interface Segment {
  readonly text: string;
  readonly href?: string;
}

/** Parts plain text at the names in it. Names in `seen` (addresses) stay plain; new ones are added to it. */
export function linkText(text: string, matchNames: NameMatcher, seen: Set<string>): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const match of matchNames(text)) {
    const href = addressOf(match.kind, match.id);
    if (match.kind === 'term' || seen.has(href)) continue;
    seen.add(href);
    if (match.start > at) segments.push({ text: text.slice(at, match.start) });
    segments.push({ text: text.slice(match.start, match.end), href });
    at = match.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}
