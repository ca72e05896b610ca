import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#domain/library.ts';
import { parseMdx } from '#markdown/parse.ts';
import { remarkPipeline } from '#markdown/pipeline.ts';
import { content, guide, initiative, observation, report, term } from '#tests/domain/samples.ts';
import { renderMdx } from './render.ts';

const library = buildLibrary(
  content({
    reports: [report({ notes: [{ section: 's01', text: '口径变了。' }] })],
    observations: [observation({ id: 'xian-2023-001' })],
    initiatives: [initiative('malanhua', '马兰花计划')],
    guides: [guide('shiye-le')],
    terms: [term('shebao', '社保', { text: '三项保险。' })],
  }),
);

const REPORT = 'content/reports/xian-2023/index.mdx';
const INITIATIVE = 'content/initiatives/malanhua.mdx';
const GUIDE = 'content/guides/shiye-le.mdx';

const render = (source: string, path: string) =>
  renderMdx(
    source,
    remarkPipeline(() => library),
    resolve(path),
  );

describe(remarkPipeline, () => {
  it.each([
    [REPORT, '<p><a href="/initiatives/malanhua/">马兰花计划</a>'],
    [INITIATIVE, '<p>马兰花计划'],
    [GUIDE, '<p><a href="/initiatives/malanhua/">马兰花计划</a>'],
  ])('links names in %s, but not the name of the page itself', async (path, html) => {
    expect(await render('马兰花计划很好。', path)).toContain(html);
  });

  it('takes single tildes for ranges and only double ones for words struck out', () => {
    expect(parseMdx('3~5人，6~10人')).toMatchObject({ children: [{ children: [{ type: 'text' }] }] });
    expect(parseMdx('~~旧~~')).toMatchObject({ children: [{ children: [{ type: 'delete' }] }] });
  });

  it('links terms plainly in reports, where explanations would weigh too much', async () => {
    expect(await render('交社保。', REPORT)).toBe('<p>交<a href="/glossary/shebao/">社保</a>。</p>');
    expect(await render('交社保。', GUIDE)).toContain('popovertarget="term-shebao"');
  });

  it('leads from a section of a report to the remarks on its numbers', async () => {
    const hint =
      '<p class="hint" data-pagefind-ignore=""><a href="/reports/xian-2023/numbers/#note-s01">读这一节的数字前，先看提示</a></p>';
    const source = '## 一、就业 [#s01]\n\n## 二、参保 [#s02]';
    expect(await render(source, REPORT)).toBe(
      `<h2 id="s01">一、就业</h2>\n${hint}\n<h2 id="s02">二、参保</h2>`,
    );
    expect(await render(source, GUIDE)).not.toContain('hint');
  });

  it('prints numbers from their records', async () => {
    expect(await render('新增<Observation id="xian-2023-001" />', REPORT)).toContain('>1271人</a></data>');
  });

  it.each([
    'content/reports/nobody/index.mdx',
    'content/initiatives/nobody.mdx',
    'content/guides/nobody.mdx',
  ])('empties what the public does not see yet: %s', async (path) => {
    expect(await render('秘密<Observation id="nobody-001" />', path)).toBe('');
  });

  it.each([
    ['**《办法》**出台', '<strong>《办法》</strong>出台'],
    ['该项目**“某某计划”**是重点', '该项目<strong>“某某计划”</strong>是重点'],
    ['**参保人数：**47081人', '<strong>参保人数：</strong>47081人'],
  ])('sets Chinese in bold beside marks: %s', async (source, html) => {
    expect(await render(source, GUIDE)).toBe(`<p>${html}</p>`);
  });
});
