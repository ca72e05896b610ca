import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Report } from './report.ts';

/** An observation with the indicator it measures and the report it stands in. */
export interface ObservationInContext {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly report: Report;
}
