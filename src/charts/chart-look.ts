import type { SeriesRole } from './chart-model.ts';

/** How a chart looks on this page at this moment: colours, type and room, read from the page's own styles. */
export interface Look {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly surface: string;
  readonly hue: string;
  readonly target: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly width: number;
  /** What fills a bar; patterns keep the parts apart without colour. */
  readonly fills: Readonly<Record<SeriesRole, string | CanvasPattern>>;
}
