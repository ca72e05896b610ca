import { chartOfCompletion } from '#charts/completion-chart.ts';
import { countDisclosure } from '#domain/disclosure.ts';
import type { Initiative } from '#domain/initiative.ts';
import type { Observation } from '#domain/observation.ts';
import type { Report } from '#domain/report.ts';
import { keywordsOf } from './frame.ts';
import { getLibrary } from './library.ts';
import { withContext } from './observations.ts';

/** What a report page shows. */
export function reportPage(id: string) {
  const library = getLibrary();
  const report = library.reportById.get(id);
  if (!report) throw new Error(`没有编号为 ${id} 的报告。`);
  const observations = library.observationsByReport.get(id) ?? [];
  // A row of cards that all say 「原文未公开」 tells nobody anything; the numbers' own page has them.
  const highlights = report.highlights
    .flatMap((it) => library.observationById.get(it) ?? [])
    .filter((it) => it.status !== 'masked');
  const { reports } = library;
  const position = reports.indexOf(report);
  return {
    report,
    disclosure: countDisclosure(observations),
    highlights: withContext(highlights),
    chart: chartOfCompletion(withContext(observations)),
    keywords: keywordsOf(report.kind, report.period.label, ...indicatorNames(highlights)),
    sections: report.body.sections.filter((section) => section.id && section.level <= 3),
    previous: reports[position - 1],
    next: reports[position + 1],
  };
}

function indicatorNames(observations: readonly Observation[]): string[] {
  return withContext(observations).map(({ indicator }) => indicator.name);
}

/** What the page of all numbers of a report shows. */
export function reportNumbersPage(id: string) {
  const library = getLibrary();
  const report = library.reportById.get(id);
  if (!report) throw new Error(`没有编号为 ${id} 的报告。`);
  const observations = library.observationsByReport.get(id) ?? [];
  return {
    report,
    disclosure: countDisclosure(observations),
    actuals: withContext(observations.filter((it) => it.kind === 'actual')),
    targets: withContext(observations.filter((it) => it.kind === 'target')),
    notes: notesBySection(report),
    initiatives: initiativesIn(id),
    keywords: keywordsOf('数据', ...indicatorNames(observations)),
  };
}

/** Initiatives a report names, with the sections that do, in reading order. */
function initiativesIn(id: string): { initiative: Initiative; sections: string[] }[] {
  const { mentionsByReport, initiativeById } = getLibrary();
  const groups = Map.groupBy(mentionsByReport.get(id) ?? [], (mention) => mention.initiative);
  return [...groups].flatMap(([key, mentions]) => {
    const initiative = initiativeById.get(key);
    return initiative ? [{ initiative, sections: mentions.map((mention) => mention.section) }] : [];
  });
}

/** Remarks gathered under the section they are about, in reading order. */
export function notesBySection(report: Report) {
  return report.body.sections.flatMap((section) => {
    const texts = report.notes.filter((note) => note.section === section.id).map((note) => note.text);
    return texts.length > 0 ? [{ section: section.id, heading: section.heading, texts }] : [];
  });
}
