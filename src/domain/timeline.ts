import { addressOf } from './address.ts';
import type { Content } from './content.ts';
import type { PartialDate } from './plain-date.ts';

/** Something that happened on a date, with the page that tells more. */
export interface TimelineEvent {
  readonly date: PartialDate;
  readonly text: string;
  readonly kind: '项目' | '文件' | '报告';
  readonly topic?: string;
  readonly title: string;
  readonly href: string;
}

/** All dated events of initiatives, documents and reports, newest first; equal dates by title. */
export function buildTimeline(content: Content): TimelineEvent[] {
  const topicOf = new Map(content.initiatives.map((initiative) => [initiative.id, initiative.topic]));
  const topicOfDocument = new Map(
    content.initiatives.flatMap((initiative) =>
      initiative.basis.map((basis) => [basis.document, topicOf.get(initiative.id)] as const),
    ),
  );
  const initiatives = content.initiatives.flatMap((initiative) =>
    initiative.timeline.map(
      (entry): TimelineEvent => ({
        date: entry.date,
        text: entry.event,
        kind: '项目',
        topic: initiative.topic,
        title: initiative.name,
        href: addressOf('initiative', initiative.id),
      }),
    ),
  );
  const documents = content.documents.flatMap((document): TimelineEvent[] => {
    if (!document.date) return [];
    const topic = topicOfDocument.get(document.id);
    return [
      {
        date: document.date,
        text: document.number ? `${document.number}` : document.kind,
        kind: '文件',
        ...(topic && { topic }),
        title: `《${document.title}》`,
        href: addressOf('document', document.id),
      },
    ];
  });
  const reports = content.reports.flatMap((report): TimelineEvent[] => {
    if (!report.period.to) return [];
    return [
      {
        date: report.period.to as string as PartialDate,
        text: `${report.kind}，${report.period.label}`,
        kind: '报告',
        title: report.title,
        href: addressOf('report', report.id),
      },
    ];
  });
  return [...initiatives, ...documents, ...reports].sort(
    (a, b) => compare(b.date, a.date) || compare(a.title, b.title),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
