import type { ObservationStatus } from '#domain/observation.ts';

/** A chart in words and numbers: what is drawn, what is said about it, and the same values as a table. */
export interface ChartModel {
  readonly title: string;
  /** What the numbers show, computed from them alone; never a cause. */
  readonly finding: string;
  /** Where the numbers come from. */
  readonly source: string;
  /** How to read the marks; present only for marks that occur. */
  readonly notes: readonly string[];
  /** Absent when there are too few values for a picture; the table is there all the same. */
  readonly drawing?: Drawing;
  /** What exists but was not published: said in words, never drawn. */
  readonly hidden?: HiddenValues;
  readonly table: ChartTable;
}

export type DrawingKind = 'line' | 'bars' | 'stacked';

/** Everything that is drawn, in facts: no pixels, no colours. */
export interface Drawing {
  readonly kind: DrawingKind;
  readonly unit: string;
  readonly categoryAxis: string;
  readonly valueAxis: string;
  readonly startsAtZero: boolean;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Words beside a category's mark; null where none are wanted. */
  readonly labels: readonly (string | null)[];
  /** A line across the values to compare with, such as a full annual task. It is not a result. */
  readonly reference?: { readonly value: number; readonly label: string };
}

export type SeriesRole = 'value' | 'reported' | 'masked' | 'qualitative';

/** One row of marks, a value for every category; null is a gap, never zero. */
export interface ChartSeries {
  readonly name: string;
  readonly role: SeriesRole;
  readonly values: readonly (number | null)[];
  /** Remarks on single values, such as how they were come by. */
  readonly remarks?: readonly (string | null)[];
  /** Values that are retold or derived; drawn hollow. */
  readonly unsure?: readonly boolean[];
}

/** Values a source hid, by the name of what they measure. */
export interface HiddenValues {
  readonly label: string;
  readonly items: readonly { readonly name: string; readonly href: string }[];
}

/** The table twin. The first cell of a row is its heading. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableColumn {
  readonly label: string;
  /** `number` stands right, `short` never wraps, `text` gets room to wrap in. */
  readonly kind: 'number' | 'short' | 'text';
}

export interface TableCell {
  readonly text: string;
  readonly href?: string;
  /** Set on the cell that prints the value of one record. */
  readonly observation?: { readonly id: string; readonly status: ObservationStatus };
}
