import { describe, expect, it } from 'vitest';
import { bestSections } from '#search/best-sections.ts';
import { makeExcerpt, markText, type Needle, type Stretch } from '#search/excerpt.ts';
import type { PageRecord } from '#search/page-record.ts';

const needle = (text: string): Needle => ({ chars: [...text], weight: text.length });
const show = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

function record(text: string, sections: PageRecord['sections'] = []): PageRecord {
  return { url: '/x/', title: '标题', aliases: ['别名一'], date: '', facets: {}, text, sections };
}

describe(markText, () => {
  it('marks across quotation marks that search passes over', () => {
    expect(show(markText('实施“三支一扶”招募计划', [needle('三支一扶招募')]))).toBe(
      '实施“[三支一扶”招募]计划',
    );
  });

  it('joins marks that overlap', () => {
    expect(show(markText('社会保险', [needle('社会'), needle('会保')]))).toBe('[社会保]险');
  });
});

describe(makeExcerpt, () => {
  it('begins at the sentence of the match', () => {
    const text = `标题\r${'前面的话。'.repeat(30)}这里讲社保卡补办。${'后面的话。'.repeat(30)}\n`;
    expect(show(makeExcerpt(record(text), [needle('社保卡')]))).toMatch(/^这里讲\[社保卡\]补办。/u);
  });

  it('leads from a heading to its text', () => {
    const text = '标题\r怎么补办\r带身份证去窗口。\n';
    expect(show(makeExcerpt(record(text), [needle('补办')]))).toContain('怎么[补办]：带身份证去窗口。');
  });

  it('names the other name a page was found by', () => {
    expect(show(makeExcerpt(record('标题\r正文。\n'), [needle('别名')]))).toBe(
      '又名：[别名]一。标题：正文。',
    );
  });
});

describe(bestSections, () => {
  it('puts the section that says most first', () => {
    const text = '标题\r条件\r交满一年。\n怎么领\r带社保卡领失业金，失业金按月发。\n';
    const sections = [
      { id: 'who', heading: '条件', start: text.indexOf('条件'), asks: '', vector: 'far' },
      { id: 'how', heading: '怎么领', start: text.indexOf('怎么领'), asks: '', vector: '' },
    ];
    const nearTo = (near: number) => (vector: string) => (vector === 'far' ? near : 0);
    const idsAt = (near: number) =>
      bestSections(record(text, sections), [needle('失业金')], nearTo(near), 3).map(({ id }) => id);
    expect(idsAt(0)).toEqual(['how']);
    expect(idsAt(0.9)).toEqual(['how', 'who']);
  });
});
