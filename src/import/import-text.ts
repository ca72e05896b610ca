import { findAdSentences, findInlineAds, findPayMarks, type Suspect } from './ads.ts';
import { type Change, removeStretch, type View, viewOf } from './change.ts';
import { type Conservation, proveConservation } from './conservation.ts';
import { findLeftovers, type Leftover } from './leftovers.ts';
import type { StyledHeading } from './markers.ts';
import { createIndicatorMatcher, type IndicatorName } from './match-indicator.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { findNormalisations } from './normalise.ts';
import { findBlocks } from './outline.ts';
import { findPageFurniture } from './page-furniture.ts';
import { cutSegments, type DraftBlock, type DraftObservation } from './segments.ts';
import { findSoftBreaks } from './soft-breaks.ts';

/** Everything the importer understood of a report. */
export interface Draft {
  readonly reportId: string;
  readonly source: string;
  readonly text: string;
  readonly changes: readonly Change[];
  readonly metadata: Metadata;
  readonly blocks: readonly DraftBlock[];
  readonly observations: readonly DraftObservation[];
  readonly suspects: readonly Suspect[];
  readonly leftovers: readonly Leftover[];
  readonly conservation: Conservation;
}

export interface ImportOptions {
  readonly reportId: string;
  readonly indicators: readonly IndicatorName[];
  readonly year?: number;
  /** Whether place names that anonymising missed are hidden. */
  readonly maskLeftovers: boolean;
  /** Whether sentences that may be advertisements are removed. */
  readonly removeSuspects: boolean;
  /** Headings that Word's styles mark; `start` is an offset of the source. */
  readonly styledHeadings?: readonly StyledHeading[];
}

/** Turns the text of a work report into a draft. Pure: the same text and options give the same draft. */
export function importText(source: string, options: ImportOptions): Draft {
  const { changes, suspects } = clean(source, options.removeSuspects);
  const { text, origin } = viewOf(source, changes);
  const found = findBlocks(text, styledIn(options.styledHeadings ?? [], text, origin));
  const title = found.find((block) => block.kind === 'title');
  const metadata = readMetadata(text, title ? text.slice(title.start, title.end).replaceAll('\n', '') : '');
  const year = options.year ?? metadata.year;
  const { blocks, observations } = cutSegments(text, found, {
    reportId: options.reportId,
    ...(year && { year }),
    maskLeftovers: options.maskLeftovers,
    matchIndicator: createIndicatorMatcher(options.indicators),
  });
  return {
    reportId: options.reportId,
    source,
    text,
    changes,
    metadata,
    blocks,
    observations,
    suspects,
    leftovers: findLeftovers(text),
    conservation: proveConservation(source, changes, blocks),
  };
}

/** Moves styled headings to the cleaned text; a title above the first ordinal is no section. */
function styledIn(
  headings: readonly StyledHeading[],
  text: string,
  origin: readonly number[],
): StyledHeading[] {
  return headings.flatMap(({ start, level }) => {
    const at = origin.indexOf(start);
    return at >= 0 && (at === 0 || text[at - 1] === '\n') && at > 0 ? [{ start: at, level }] : [];
  });
}

function clean(source: string, removeSuspects: boolean): { changes: Change[]; suspects: readonly Suspect[] } {
  const changes: Change[] = [];
  const view = (): View => viewOf(source, changes);
  changes.push(...findPayMarks(view()));
  changes.push(...findInlineAds(view()));
  const sentences = view();
  const ads = findAdSentences(sentences);
  changes.push(...ads.changes);
  if (removeSuspects) {
    for (const { start, end } of ads.suspects)
      changes.push(...removeStretch(sentences, start, end, '编辑确认的广告'));
  }
  changes.push(...findPageFurniture(view()));
  changes.push(...findSoftBreaks(view()));
  changes.push(...findNormalisations(view()));
  return { changes, suspects: ads.suspects };
}
