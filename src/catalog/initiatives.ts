import { addressOf } from '#domain/address.ts';
import type { Document } from '#domain/document.ts';
import type { Initiative } from '#domain/initiative.ts';
import { linkText, type Segment } from '#domain/linked-text.ts';
import { byPinyin, getLibrary } from './library.ts';

/** Initiatives of a topic, full pages first, then by name. */
export function listInitiatives(topic: string): Initiative[] {
  return getLibrary()
    .initiatives.filter((initiative) => initiative.topic === topic)
    .toSorted((a, b) => a.priority.localeCompare(b.priority) || byPinyin(a.name, b.name));
}

/** What an initiative page shows. */
export function initiativePage(id: string) {
  const library = getLibrary();
  const initiative = library.initiativeById.get(id);
  if (!initiative) throw new Error(`没有编号为 ${id} 的项目。`);
  const seen = new Set([addressOf('initiative', id)]);
  const link = (items: readonly string[]): Segment[][] =>
    items.map((item) => linkText(item, library.matchNames, seen));
  const { answers } = initiative;
  return {
    initiative,
    topic: library.topicById.get(initiative.topic),
    answers: answers && {
      who: link(answers.who),
      what: link(answers.what),
      how: link(answers.how),
      where: link(answers.where),
    },
    basis: initiative.basis.flatMap((entry) => {
      const document = library.documentById.get(entry.document);
      return document ? [{ document, articles: entry.articles }] : [];
    }),
    mentions: mentionGroups(id),
    guides: library.guidesByInitiative.get(id) ?? [],
    related: relatedTo(initiative),
    distinct: initiative.distinct.flatMap(({ id: other, why }) => {
      const lookAlike = library.initiativeById.get(other);
      return lookAlike ? [{ initiative: lookAlike, why }] : [];
    }),
  };
}

/** A cited document with the articles that matter. */
export type CitedDocument = { document: Document; articles: string | undefined };

function mentionGroups(id: string) {
  const { mentionsByInitiative, reportById } = getLibrary();
  const groups = Map.groupBy(mentionsByInitiative.get(id) ?? [], (mention) => mention.report);
  return [...groups].flatMap(([key, mentions]) => {
    const report = reportById.get(key);
    if (!report) return [];
    const headings = new Map(report.body.sections.map((section) => [section.id, section.heading]));
    return [
      {
        report,
        mentions: mentions.map((mention) => ({ ...mention, heading: headings.get(mention.section) ?? '' })),
      },
    ];
  });
}

/** Related both ways, each once, as this page's writer ordered them first. */
function relatedTo(initiative: Initiative): Initiative[] {
  const { initiativeById, relatedToInitiative } = getLibrary();
  const own = initiative.related.flatMap((id) => initiativeById.get(id) ?? []);
  const others = relatedToInitiative.get(initiative.id) ?? [];
  return [...new Set([...own, ...others])].filter((it) => it !== initiative).slice(0, 12);
}
