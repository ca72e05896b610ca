import { idAt } from './address.ts';
import type { NameMatcher, NameTarget } from './name-matcher.ts';
import { formatInSentence, type Observation } from './observation.ts';
import type { Report } from './report.ts';
import {
  type Body,
  type Passage,
  replaceObservations,
  type Section,
  sentenceAt,
  splitSentences,
} from './section.ts';

/** A place in a report that names an initiative, with the sentence that does. */
export interface Mention {
  readonly initiative: string;
  readonly report: string;
  readonly section: string;
  readonly sentence: string;
}

/** Finds who a report names, at most once a section, by name, alias or a link made by hand. */
export function findMentions(
  report: Report,
  matchNames: NameMatcher,
  observationById: ReadonlyMap<string, Observation>,
): Mention[] {
  return report.body.sections.flatMap((section) => {
    const sentences = new Map<string, string>();
    for (const passage of [headingPassage(section), ...section.passages]) {
      for (const [initiative, sentence] of mentionsIn(passage, matchNames, observationById)) {
        const known = sentences.get(initiative);
        if (known === undefined || known === section.heading) sentences.set(initiative, sentence);
      }
    }
    return [...sentences].map(([initiative, sentence]) => ({
      initiative,
      report: report.id,
      section: section.id,
      sentence,
    }));
  });
}

function headingPassage(section: Section): Passage {
  return { text: section.heading, line: section.line, links: [] };
}

function* mentionsIn(
  passage: Passage,
  matchNames: NameMatcher,
  observationById: ReadonlyMap<string, Observation>,
): Generator<[string, string]> {
  const print = (text: string) =>
    replaceObservations(text, (id) => {
      const observation = observationById.get(id);
      return observation ? formatInSentence(observation) : '';
    });
  for (const sentence of splitSentences(passage.text)) {
    for (const match of matchNames(sentence))
      if (match.kind === 'initiative') yield [match.id, print(sentence)];
  }
  for (const { href, at } of passage.links) {
    const id = idAt('initiative', href);
    if (id) yield [id, print(sentenceAt(passage.text, at))];
  }
}

/** Ids of the things of one kind that a text names or links to by hand, each once. */
export function namedIn(body: Body, kind: NameTarget['kind'], matchNames: NameMatcher): string[] {
  const named = matchNames(body.text).flatMap((match) => (match.kind === kind ? match.id : []));
  const linked = body.sections.flatMap((section) =>
    section.passages.flatMap((passage) => passage.links.flatMap(({ href }) => idAt(kind, href) ?? [])),
  );
  return [...new Set([...named, ...linked])];
}
