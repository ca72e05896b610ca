import { addressOf } from '#domain/address.ts';
import type { Initiative } from '#domain/initiative.ts';
import { linkText, type Segment } from '#domain/linked-text.ts';
import { keywordsOf } from './frame.ts';
import { getLibrary } from './library.ts';

/** What an initiative page shows. */
export function initiativePage(id: string) {
  const library = getLibrary();
  const initiative = library.initiativeById.get(id);
  if (!initiative) throw new Error(`没有编号为 ${id} 的项目。`);
  const seen = new Set([addressOf('initiative', id)]);
  const link = (items: readonly string[]): Segment[][] =>
    items.map((item) => linkText(item, library.matchNames, seen));
  const { answers } = initiative;
  const topic = library.topicById.get(initiative.topic);
  return {
    initiative,
    topic,
    site: library.site,
    keywords: keywordsOf(initiative.name, topic?.name, initiative.kind, ...initiative.aliases),
    answers: answers
      ? [
          { id: 'who', question: '谁能享受', items: link(answers.who) },
          { id: 'what', question: '有什么', items: link(answers.what) },
          { id: 'how', question: '怎么办', items: link(answers.how) },
          { id: 'where', question: '去哪办', items: link(answers.where) },
        ]
      : [],
    basis: initiative.basis.flatMap((entry) => {
      const document = library.documentById.get(entry.document);
      return document ? [{ document, articles: entry.articles }] : [];
    }),
    mentions: mentionGroups(id),
    related: [...guidesFor(id), ...relatedTo(initiative)],
    distinct: initiative.distinct.flatMap(({ id: other, why }) => {
      const lookAlike = library.initiativeById.get(other);
      return lookAlike ? [{ initiative: lookAlike, why }] : [];
    }),
  };
}

function guidesFor(id: string): { name: string; href: string }[] {
  const guides = getLibrary().guidesByInitiative.get(id) ?? [];
  return guides.map((guide) => ({ name: `办事：${guide.title}`, href: addressOf('guide', guide.id) }));
}

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
function relatedTo(initiative: Initiative): { name: string; href: string }[] {
  const { initiativeById, relatedToInitiative } = getLibrary();
  const own = initiative.related.flatMap((id) => initiativeById.get(id) ?? []);
  const others = relatedToInitiative.get(initiative.id) ?? [];
  const related = [...new Set([...own, ...others])].filter((it) => it !== initiative).slice(0, 12);
  return related.map(({ id, name }) => ({ name, href: addressOf('initiative', id) }));
}
