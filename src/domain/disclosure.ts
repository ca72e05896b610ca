import type { Observation } from './observation.ts';

/** How many numbers are published, hidden, or given only in words. */
export interface Disclosure {
  readonly total: number;
  readonly reported: number;
  readonly masked: number;
  readonly qualitative: number;
  readonly targets: number;
  /** Share of reported among all, in percent, one decimal; undefined when there are none. */
  readonly reportedPercent?: number;
}

/** Counts the statuses of some observations. */
export function countDisclosure(observations: readonly Observation[]): Disclosure {
  const count = (status: Observation['status']) =>
    observations.filter((observation) => observation.status === status).length;
  const total = observations.length;
  const reported = count('reported');
  return {
    total,
    reported,
    masked: count('masked'),
    qualitative: count('qualitative'),
    targets: observations.filter((observation) => observation.kind === 'target').length,
    ...(total > 0 && { reportedPercent: Math.round((reported / total) * 1000) / 10 }),
  };
}
