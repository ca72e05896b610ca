import { describe, expect, it } from 'vitest';
import type { PartialDate, PlainDate } from '#domain/plain-date.ts';
import { buildTimeline } from '#domain/timeline.ts';
import { content, document, initiative, report } from './samples.ts';

const on = (date: string) => date as PartialDate;

describe(buildTimeline, () => {
  it('tells of initiatives, documents and reports, each with its page', () => {
    const timeline = buildTimeline(
      content({
        initiatives: [
          initiative('malanhua', '马兰花计划', {
            basis: [{ document: 'tongzhi' }],
            timeline: [{ date: on('2020-11'), event: '印发通知' }],
          }),
        ],
        documents: [document('tongzhi', '通知', { date: on('2020-11-05'), number: '人社部发〔2020〕1号' })],
        reports: [report({ period: { label: '2019年', to: '2019-12-31' as PlainDate } })],
      }),
    );
    expect(timeline).toEqual([
      {
        date: '2020-11-05',
        text: '人社部发〔2020〕1号',
        kind: '文件',
        topic: 'jiuye-chuangye',
        title: '《通知》',
        href: '/documents/tongzhi/',
      },
      {
        date: '2020-11',
        text: '印发通知',
        kind: '项目',
        topic: 'jiuye-chuangye',
        title: '马兰花计划',
        href: '/initiatives/malanhua/',
      },
      {
        date: '2019-12-31',
        text: '年度总结，2019年',
        kind: '报告',
        title: '某县2023年工作汇报',
        href: '/reports/xian-2023/',
      },
    ]);
  });

  it('goes from new to old, and by title on equal dates', () => {
    const dated = [
      ['b', '2023'],
      ['c', '2023-05-01'],
      ['a', '2023'],
      ['d', '2024-01'],
      ['e', '1999-12-31'],
    ] as const;
    const documents = dated.map(([id, date]) => document(id, id, { date: on(date) }));
    expect(buildTimeline(content({ documents })).map((event) => event.title)).toEqual([
      '《d》',
      '《c》',
      '《a》',
      '《b》',
      '《e》',
    ]);
  });

  it('says the kind of a document without a number, and no topic where nobody rests on it', () => {
    const [event] = buildTimeline(content({ documents: [document('fa', '法', { date: on('2020') })] }));
    expect(event?.text).toBe('行政法规');
    expect(event).not.toHaveProperty('topic');
  });

  it('leaves out documents without a date and reports whose period has no end', () => {
    expect(buildTimeline(content({ documents: [document('fa', '法')], reports: [report()] }))).toEqual([]);
  });
});
