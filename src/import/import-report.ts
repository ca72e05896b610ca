import type { NameMatcher } from '#domain/name-matcher.ts';
import { findPersonalData } from '#domain/personal-data.ts';
import type { Change } from './change.ts';
import type { Draft } from './import-text.ts';
import { placesIn } from './line-places.ts';
import { askQuestions, type Question } from './questions.ts';

/** What happened on the way from Word to draft, as data; the Chinese text is printed from it. */
export interface ImportReport {
  readonly reportId: string;
  readonly title: string;
  readonly outline: readonly {
    readonly line: number;
    readonly level: number;
    readonly section: string;
    readonly heading: string;
  }[];
  readonly outlineGaps: readonly { readonly line: number; readonly heading: string }[];
  readonly removed: readonly LogEntry[];
  readonly normalised: readonly { readonly why: string; readonly count: number }[];
  readonly masks: readonly {
    readonly line: number;
    readonly kind: string;
    readonly raw: string;
    readonly shown: string;
    readonly why: string;
  }[];
  readonly figures: {
    readonly total: number;
    readonly reported: number;
    readonly masked: number;
    readonly qualitative: number;
    readonly targets: number;
  };
  readonly undecided: readonly { readonly line: number; readonly id: string; readonly words: string }[];
  readonly links: readonly { readonly kind: string; readonly id: string; readonly name: string }[];
  readonly personal: readonly { readonly line: number; readonly kind: string }[];
  readonly leftovers: readonly { readonly line: number; readonly name: string }[];
  readonly repeated: readonly { readonly line: number; readonly words: string }[];
  readonly conservation: Draft['conservation'];
  readonly questions: readonly Question[];
}

interface LogEntry {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly why: string;
}

const QUIET = new Set(['空格', '看不见的字符', '段内断行']);

/** Sums up a draft for the editor. */
export function summarise(
  draft: Draft,
  matchNames: NameMatcher,
  answered: ReadonlySet<string>,
): ImportReport {
  const lineOf = placesIn(draft);
  const headings = draft.blocks.filter((block) => block.kind === 'heading');
  const count = (status: string) => draft.observations.filter((it) => it.status === status).length;
  return {
    reportId: draft.reportId,
    title: draft.metadata.title,
    outline: headings.map((block) => ({
      line: lineOf(block.start),
      level: block.level,
      section: block.section,
      heading: draft.text.slice(block.start, block.end),
    })),
    outlineGaps: findGaps(draft).map((block) => ({
      line: lineOf(block.start),
      heading: draft.text.slice(block.start, block.end),
    })),
    removed: mergeLog(
      draft.source,
      draft.changes.filter((it) => it.kind === 'removed' && !QUIET.has(it.why)),
    ),
    normalised: countReasons(draft.changes.filter((it) => it.kind === 'normalised' || QUIET.has(it.why))),
    masks: draft.blocks
      .flatMap((block) => block.segments)
      .flatMap((it) =>
        it.kind === 'mask'
          ? [
              {
                line: lineOf(it.start),
                kind: it.mask,
                raw: it.why === '个人信息' ? '' : draft.text.slice(it.start, it.end),
                shown: it.words,
                why: it.why,
              },
            ]
          : [],
      ),
    figures: {
      total: draft.observations.length,
      reported: count('reported'),
      masked: count('masked'),
      qualitative: count('qualitative'),
      targets: draft.observations.filter((it) => it.kind === '目标').length,
    },
    undecided: draft.observations
      .filter((it) => !it.indicator)
      .map((it) => ({
        line: lineOf(it.start),
        id: it.id,
        words: draft.text.slice(Math.max(0, it.start - 14), it.end),
      })),
    links: linksOf(draft, matchNames),
    personal: findPersonalData(draft.text).map((it) => ({ line: lineOf(it.start), kind: it.kind })),
    leftovers: draft.leftovers.map((it) => ({ line: lineOf(it.start), name: it.name })),
    repeated: [...draft.text.matchAll(/([\p{Script=Han}]{2,6})\1/gu)].map((it) => ({
      line: lineOf(it.index),
      words: it[0],
    })),
    conservation: draft.conservation,
    questions: askQuestions(draft, answered),
  };
}

function linksOf(draft: Draft, matchNames: NameMatcher): ImportReport['links'] {
  const seen = new Set<string>();
  return matchNames(draft.text).flatMap(({ kind, id, start, end }) => {
    if (seen.has(`${kind}/${id}`)) return [];
    seen.add(`${kind}/${id}`);
    return [{ kind, id, name: draft.text.slice(start, end) }];
  });
}

/** Headings whose ordinal does not follow the one before on the same level. */
function findGaps(draft: Draft): Draft['blocks'][number][] {
  const last = new Map<number, number>();
  return draft.blocks.filter((block) => {
    if (block.kind !== 'heading') return false;
    const number = block.marker?.number ?? 0;
    const previous = last.get(block.level) ?? 0;
    last.set(block.level, number);
    for (const level of last.keys()) if (level > block.level) last.delete(level);
    return number > 1 && number !== previous + 1;
  });
}

function mergeLog(source: string, changes: readonly Change[]): LogEntry[] {
  const log: LogEntry[] = [];
  for (const { start, end, why } of [...changes].sort((a, b) => a.start - b.start)) {
    const last = log.at(-1);
    if (last && last.end === start && last.why === why) {
      log[log.length - 1] = { ...last, end, text: source.slice(last.start, end) };
    } else
      log.push({
        line: source.slice(0, start).split('\n').length,
        start,
        end,
        text: source.slice(start, end),
        why,
      });
  }
  return log;
}

function countReasons(changes: readonly Change[]): { why: string; count: number }[] {
  return [...Map.groupBy(changes, (change) => change.why)].map(([why, list]) => ({
    why,
    count: list.length,
  }));
}
