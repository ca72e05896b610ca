import type { PlainDate } from '#domain/plain-date.ts';
import { checkArithmetic } from './arithmetic.ts';
import { checkAskedPages } from './asked-pages.ts';
import { checkDateOrder } from './date-order.ts';
import { checkInternalLinks } from './internal-links.ts';
import { checkNearCopies } from './near-copies.ts';
import type { Rule } from './rule.ts';
import { checkStaleness } from './staleness.ts';
import { checkSuperseded } from './superseded.ts';
import { checkTypedNumbers } from './typed-number.ts';
import { checkUncitedObservations } from './uncited-observation.ts';
import { checkUndecidedIndicator } from './undecided-indicator.ts';

/** What the desk checks beyond the rules of a build. */
export function deskRules(today: PlainDate): Rule[] {
  return [
    checkUndecidedIndicator,
    checkStaleness(today),
    checkDateOrder,
    checkSuperseded,
    checkTypedNumbers,
    checkUncitedObservations,
    checkNearCopies,
    checkArithmetic,
    checkInternalLinks,
    checkAskedPages,
  ];
}
