import { readFileSync } from 'node:fs';
import { viewOf } from '#import/change.ts';
import { type Draft, type ImportOptions, importText } from '#import/import-text.ts';

/** One observation of the hand-made inventory of the seeds. */
export interface Truth {
  readonly value_raw: string;
  readonly value: number | null;
  readonly unit: string;
  readonly kind: string;
  readonly offset: number;
  readonly file: string;
}

interface Inventory {
  readonly reports: readonly {
    readonly file: string;
    readonly contamination: readonly string[];
    readonly outline: readonly { readonly level: number; readonly heading: string }[];
  }[];
  readonly indicators: readonly {
    readonly name: string;
    readonly unit: string;
    readonly occurrences: readonly Truth[];
  }[];
}

const folder = new URL('../fixtures/', import.meta.url);
const inventory = JSON.parse(readFileSync(new URL('inventory.json', folder), 'utf8')) as Inventory;

/** The five seeds with what a person found in them. */
export const SEEDS = inventory.reports.map((report) => ({
  ...report,
  text: readFileSync(new URL(`seeds/${report.file}`, folder), 'utf8'),
  truth: inventory.indicators.flatMap((it) => it.occurrences).filter((it) => it.file === report.file),
}));

export type Seed = (typeof SEEDS)[number];

/** Indicators as the importer takes them, by their inventory names. */
export const INDICATORS = inventory.indicators.map(({ name, unit }, index) => {
  return { id: `i-${index}`, name, aliases: [], unit };
});

/** Imports with the defaults of the command. */
export function importSeed(text: string, options: Partial<ImportOptions> = {}): Draft {
  return importText(text, {
    reportId: 'test',
    indicators: [],
    maskLeftovers: true,
    removeSuspects: false,
    ...options,
  });
}

/** The headings of a draft without the marks that end them. */
export function headingsOf(draft: Draft): { level: number; heading: string }[] {
  return draft.blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => ({ level: block.level, heading: strip(draft.text.slice(block.start, block.end)) }));
}

/** A heading without its closing mark and without a figure, which the draft keeps in the text below. */
export function strip(heading: string): string {
  return heading.replace(/[。，；]$/u, '').replace(/XX人$/u, '');
}

/** How many true observations the draft has: same place, same token, same value, unit and kind. */
export function countRecognised(draft: Draft, truth: readonly Truth[]): number {
  const { origin } = viewOf(draft.source, draft.changes);
  const left = draft.observations.map((it) => ({ ...it, at: origin[it.start] ?? -1 }));
  return truth.filter((it) => {
    const index = left.findIndex(
      (mine) =>
        Math.abs(mine.at - it.offset) <= 3 &&
        (mine.raw.includes(it.value_raw) || it.value_raw.includes(mine.raw)) &&
        (mine.value ?? null) === it.value &&
        mine.unit === it.unit &&
        (mine.kind === '目标') === (it.kind === '目标'),
    );
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
}
