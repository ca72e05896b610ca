import type { PlainDate } from './plain-date.ts';

/** Whether an entry is shown: drafts never, archived ones with a banner, superseded ones with their replacement. */
export interface PublicationState {
  readonly draft: boolean;
  readonly published?: PlainDate;
  readonly archived?: PlainDate;
  readonly supersededBy?: string;
}

/** The one decision whether an entry belongs to the public site on a day. */
export function isPublished(state: PublicationState, today: PlainDate): boolean {
  return !state.draft && (state.published === undefined || state.published <= today);
}
