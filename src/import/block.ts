import type { Marker } from './markers.ts';

/** A heading or a paragraph: a stretch of the cleaned text. Headings have a level from 1. */
export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph';
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly marker?: Marker;
}
