import { describe, expect, it } from 'vitest';
import { createNameMatcher } from '#domain/name-matcher.ts';
import { type LinkContext, remarkAutoLinks } from '#markdown/auto-links.ts';
import { remarkObservationReferences } from '#markdown/observation-references.ts';
import { observation } from '#tests/domain/samples.ts';
import { renderMdx } from './render.ts';

const context: LinkContext = {
  matchNames: createNameMatcher([
    ['马兰花计划', { kind: 'initiative', id: 'malanhua' }],
    ['马兰花', { kind: 'initiative', id: 'malanhua' }],
    ['社会保险法', { kind: 'document', id: 'shebao-fa' }],
    ['社保', { kind: 'term', id: 'shebao' }],
    ['1271人', { kind: 'term', id: 'renshu' }],
  ]),
  explainTerm: () => ({ name: '社保', text: '三项保险。还有第二句。' }),
};

const render = (source: string, change: Partial<LinkContext> = {}) =>
  renderMdx(source, [
    [remarkObservationReferences, (id: string) => observation({ id })],
    [remarkAutoLinks, () => ({ ...context, ...change })],
  ]);

const MALANHUA = '<a href="/initiatives/malanhua/">马兰花计划</a>';
const LAW = '<a href="/documents/shebao-fa/">社会保险法</a>';

describe(remarkAutoLinks, () => {
  it.each([
    ['a name in a sentence', '办马兰花计划，好。', `<p>办${MALANHUA}，好。</p>`],
    ['names side by side', '马兰花计划社会保险法', `<p>${MALANHUA}${LAW}</p>`],
    [
      'the first use in a section only',
      '马兰花计划，马兰花计划。\n\n马兰花计划',
      `<p>${MALANHUA}，马兰花计划。</p>\n<p>马兰花计划</p>`,
    ],
    ['the first use whatever its name', '马兰花计划，马兰花', `<p>${MALANHUA}，马兰花</p>`],
    ['a name in bold', '**马兰花计划**', `<p><strong>${MALANHUA}</strong></p>`],
    ['a name in a list', '- 马兰花计划', `<ul>\n<li>${MALANHUA}</li>\n</ul>`],
    ['no name in code', '`马兰花计划`', '<p><code>马兰花计划</code></p>'],
    ['no name in a link', '[马兰花计划](/a/)', '<p><a href="/a/">马兰花计划</a></p>'],
    [
      'no name in a link to a definition',
      '[马兰花计划][a]\n\n[a]: /a/',
      '<p><a href="/a/">马兰花计划</a></p>',
    ],
    ['no words without a name', '别的话', '<p>别的话</p>'],
  ])('links %s', async (_, source, html) => {
    expect(await render(source)).toBe(html);
  });

  it('links a name again in the next section, and never in a heading', async () => {
    const html = await render('马兰花计划\n\n## 马兰花计划\n\n马兰花计划');
    expect(html).toMatch(
      new RegExp(`^<p>${MALANHUA}</p>\\n<h2 .+>马兰花计划</h2>\\n<p>${MALANHUA}</p>$`, 'u'),
    );
  });

  it('never links a page to itself', async () => {
    const html = await render('马兰花计划依据社会保险法', { self: 'initiative/malanhua' });
    expect(html).toBe(`<p>马兰花计划依据${LAW}</p>`);
  });

  it('leaves the numbers alone', async () => {
    expect(await render('新增<Observation id="a" />')).not.toContain('popovertarget');
  });

  it('opens the explanation of a term by attributes alone, with its first sentence and its page', async () => {
    expect(await render('交社保。')).toBe(
      '<p>交<button type="button" class="term" popovertarget="term-shebao">社保</button>。</p>\n' +
        '<div id="term-shebao" class="term-explanation" popover="auto" data-pagefind-ignore="">' +
        '<strong>社保</strong>：三项保险。<a href="/glossary/shebao/">看详解</a></div>',
    );
  });

  it('has one explanation of a term that several sections use', async () => {
    const html = await render('社保\n\n## 二\n\n社保');
    expect(html.match(/<button /gu)).toHaveLength(2);
    expect(html.match(/id="term-shebao"/gu)).toHaveLength(1);
  });

  it('is a plain link where a page has no room for explanations', async () => {
    expect(await render('交社保。', { explainTerm: () => undefined })).toBe(
      '<p>交<a href="/glossary/shebao/">社保</a>。</p>',
    );
  });
});
