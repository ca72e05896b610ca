import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ObservationKind } from '#domain/observation.ts';

/** A section of a report. */
export interface SectionPlace {
  readonly report: string;
  readonly section: string;
}

export interface InventoryInitiative {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly priority: 'A' | 'B' | 'C';
  readonly topic: string;
  readonly reports: readonly SectionPlace[];
}

export interface InventoryObservation extends SectionPlace {
  readonly id: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly unit: string;
  readonly kind: ObservationKind;
  readonly completion: number | null;
  readonly masked: boolean;
}

export interface InventoryIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly topic: string;
}

export interface PolicyFact {
  readonly slug: string;
  readonly name: string;
  readonly initiative: string;
}

export interface BasisFact {
  readonly slug: string;
  readonly initiative: string;
  readonly title: string;
  readonly document: string;
}

/** What the facts hold but no page may say. */
export interface Unverified {
  readonly numbers: readonly { slug: string; title: string; number: string }[];
  readonly figures: readonly { initiative: string; label: string; value: number; unit: string }[];
  readonly points: readonly { indicator: string; year: number; value: number }[];
  readonly events: readonly { initiative: string; date: string }[];
  readonly statements: readonly { initiative: string; words: string }[];
}

interface Fixtures {
  'inventory/initiatives.json': InventoryInitiative[];
  'inventory/observations.json': InventoryObservation[];
  'inventory/indicators.json': InventoryIndicator[];
  'inventory/outlines.json': Record<string, { id: string; level: number }[]>;
  'inventory/titles.json': { report: string; title: string }[];
  'inventory/place-hashes.json': number[];
  'facts/policies.json': PolicyFact[];
  'facts/basis.json': BasisFact[];
  'facts/unverified.json': Unverified;
}

/** Reads one of the checklists that the content is held against. */
export function readFixture<Name extends keyof Fixtures>(name: Name): Fixtures[Name] {
  return JSON.parse(readFileSync(resolve('tests/fixtures', name), 'utf8')) as Fixtures[Name];
}
