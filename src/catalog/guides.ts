import type { Guide } from '#domain/guide.ts';
import { linkText, type Segment } from '#domain/linked-text.ts';
import { keywordsOf } from './frame.ts';
import { getLibrary } from './library.ts';

/** What a guide page shows. */
export function guidePage(id: string) {
  const library = getLibrary();
  const guide = library.guideById.get(id);
  if (!guide) throw new Error(`没有编号为 ${id} 的办事指南。`);
  const topic = library.topicById.get(guide.topic);
  const seen = new Set<string>();
  const link = (items: readonly string[]): Segment[][] =>
    items.map((item) => linkText(item, library.matchNames, seen));
  return {
    guide,
    topic,
    steps: guide.body.sections.filter((section) => section.level === 2),
    site: library.site,
    keywords: keywordsOf(guide.title, topic?.name, guide.question, ...guide.aliases),
    answers: [
      { id: 'who', question: '哪些人适用', items: link(guide.who) },
      { id: 'bring', question: '带什么', items: link(guide.materials) },
      { id: 'where', question: '去哪办', items: link(guide.where) },
    ],
    pitfalls: link(guide.pitfalls),
    limits: limitsOf(guide),
    initiatives: guide.initiatives.flatMap((it) => library.initiativeById.get(it) ?? []),
    documents: guide.documents.flatMap((it) => library.documentById.get(it) ?? []),
  };
}

function limitsOf(guide: Guide) {
  const { documentById } = getLibrary();
  return guide.time.map((limit) => ({
    ...limit,
    basis: limit.document ? documentById.get(limit.document) : undefined,
  }));
}
