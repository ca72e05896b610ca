import { describe, expect, it } from 'vitest';
import { readPage } from '#search/read-page.ts';

const page = (main: string, head = '', attributes = 'data-pagefind-body') =>
  readPage(
    `<html><head><title>甲_栏目_站名</title>${head}</head><body><nav>导航</nav><main ${attributes}>${main}</main></body></html>`,
    '/x/',
  );

describe(readPage, () => {
  it.each([
    ['a page without marked text', page('<h1>甲</h1>', '', '')],
    [
      'a page that asks to be left out',
      page('<h1>甲</h1>', '<meta name="robots" content="noindex, follow">'),
    ],
    ['a page whose marked text is empty', page(' <p data-pagefind-ignore>乙</p>')],
  ])('leaves out %s', (_name, read) => {
    expect(read).toBeUndefined();
  });

  it('takes exactly the marked text, block by block', () => {
    const read = page(
      '<h1>甲</h1><p>一<b>二</b><button>术语</button><a href="/">三</a></p><ul><li>四</li><li>五 <i>六</i></li></ul><p hidden>七</p><p data-pagefind-ignore>八</p><script>九</script>',
    );
    expect(read?.record.text.split(/[\r\n]/)).toEqual(['甲', '一二术语三', '四', '五六', '']);
  });

  it('knows the sections by their addresses', () => {
    const read = page(
      '<h1>甲</h1><h2 id="a">一</h2><p>乙</p><section id="b"><h2>二</h2><p>丙</p></section><h3>三</h3>',
    );
    expect(read?.record.sections.map(({ id, heading }) => [id, heading])).toEqual([
      ['a', '一'],
      ['b', '二'],
    ]);
    for (const { start, heading } of read?.record.sections ?? []) {
      expect(read?.record.text.slice(start)).toMatch(new RegExp(`^${heading}`));
    }
  });

  it('takes names and facets from the head', () => {
    const head =
      '<meta name="search-aliases" content="乙| 丙 |"><meta name="search-topic" content="就业创业|社会保障">';
    const { record } = page('<h1>甲</h1>', head) ?? {};
    expect(record?.aliases).toEqual(['乙', '丙']);
    expect(record?.facets).toEqual({ topic: ['就业创业', '社会保障'] });
  });
});
