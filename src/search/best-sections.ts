import { findMatches, markText, type Needle, type Stretch } from './excerpt.ts';
import { foldText } from './fold.ts';
import type { PageRecord } from './page-record.ts';

/** A section of a page that answers, best first. */
export type SectionHit = { id: string; heading: Stretch[] };

/** Against what is said in the text; chosen on the gold questions, as the weights of the ranking are. */
const HEADING_WORTH = 0.4;
const ASKS_WORTH = 1.2;
/** A section that is near what was asked, as learnt, and how near it must be when it prints nothing of it. */
const NEAR_WORTH = 1;
const NEAR_ENOUGH = 0.4;
/** Sections that say what there is and what to do answer more questions than those around them. */
const ANSWERING = /^(?:what|how|step-\d+)$/;
const ANSWERING_WORTH = 0.25;
const KEPT_SHARE = 0.3;

/** Up to `most` sections with what was asked for, the most telling first. */
export function bestSections(
  record: PageRecord,
  needles: readonly Needle[],
  nearTo: (vector: string) => number,
  most: number,
): SectionHit[] {
  const asked = needles.reduce((sum, { weight }) => sum + weight, 0);
  const ranked = record.sections.map((section, index) => {
    const end = record.sections[index + 1]?.start ?? record.text.length;
    const inText = weigh(record.text.slice(section.start + section.heading.length, end), needles);
    const inHeading = weigh(section.heading, needles);
    const inAsks = weigh(section.asks, needles);
    const isSaid = inText + inHeading + inAsks > 0;
    const own = ANSWERING.test(section.id) ? ANSWERING_WORTH * asked : 0;
    const near = NEAR_WORTH * asked * Math.max(0, nearTo(section.vector));
    const worth = inText + HEADING_WORTH * inHeading + ASKS_WORTH * inAsks + own + near;
    return { section, worth: isSaid || near > NEAR_ENOUGH * NEAR_WORTH * asked ? worth : 0 };
  });
  ranked.sort((a, b) => b.worth - a.worth);
  const least = KEPT_SHARE * (ranked[0]?.worth ?? 0);
  return ranked
    .filter(({ worth }) => worth > 0 && worth >= least)
    .slice(0, most)
    .map(({ section }) => ({ id: section.id, heading: markText(section.heading, needles) }));
}

/** The weight of all needles that stand in a text. */
function weigh(text: string, needles: readonly Needle[]): number {
  const found = new Set(findMatches(foldText(text), needles).map(({ needle }) => needle));
  let worth = 0;
  for (const needle of found) worth += needles[needle]?.weight ?? 0;
  return worth;
}
