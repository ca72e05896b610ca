import { describe, expect, it } from 'vitest';
import type { Observation } from '#domain/observation.ts';
import { remarkObservationReferences } from '#markdown/observation-references.ts';
import { parseMdx } from '#markdown/parse.ts';
import { maskedObservation, observation } from '#tests/domain/samples.ts';
import { renderMdx } from './render.ts';

const render = (source: string, record?: Observation) =>
  renderMdx(source, [[remarkObservationReferences, (id: string) => (id === 'a' ? record : undefined)]]);

const LINK = '<a href="/data/o/a/">';

describe(remarkObservationReferences, () => {
  it.each<[string, Observation, string]>([
    [
      'a value',
      observation(),
      `<data data-observation="a" data-status="reported" value="1271">${LINK}1271人</a></data>`,
    ],
    [
      'zero',
      observation({ value: 0 }),
      `<data data-observation="a" data-status="reported" value="0">${LINK}0人</a></data>`,
    ],
    [
      'a large value, bare for machines',
      observation({ value: 12345.6, qualifier: '约' }),
      `<data data-observation="a" data-status="reported" value="12345.6">${LINK}约12,345.6人</a></data>`,
    ],
    [
      'a target, marked as one',
      observation({ kind: 'target' }),
      `<data data-observation="a" data-status="reported" data-kind="target" value="1271">${LINK}1271人</a></data>`,
    ],
    [
      'a hidden value with its unit and nothing to guess from',
      maskedObservation(),
      `<data data-observation="a" data-status="masked">${LINK}原文未公开（人）</a></data>`,
    ],
    [
      'a hidden value without a unit',
      maskedObservation({ unit: '' }),
      `<data data-observation="a" data-status="masked">${LINK}原文未公开</a></data>`,
    ],
    [
      'words only',
      maskedObservation({ status: 'qualitative', raw: '全覆盖' }),
      `<data data-observation="a" data-status="qualitative">${LINK}全覆盖</a></data>`,
    ],
    [
      'the share of the target reached',
      observation({ completionPercent: 72.22 }),
      `<data data-observation="a" data-status="reported" value="1271">${LINK}1271人</a>` +
        '<span class="completion">（完成年度任务72.22%）</span></data>',
    ],
  ])('prints %s', async (_, record, html) => {
    const found = await render('新增<Observation id="a" />。', { ...record, id: 'a' });
    expect(found).toBe(`<p>新增${html}。</p>`);
  });

  it('makes a paragraph of a reference alone on its line', async () => {
    expect(await render('<Observation id="a" />', observation({ id: 'a' }))).toMatch(
      /^<p><data .+<\/data><\/p>$/u,
    );
  });

  it('finds references inside bold words, lists and tables', async () => {
    const source =
      '**<Observation id="a" />**\n\n- <Observation id="a" />\n\n| <Observation id="a" /> |\n|--|';
    const html = await render(source, observation({ id: 'a' }));
    expect(html.match(/<data /gu)).toHaveLength(3);
  });

  it.each([
    ['place', '<Masked kind="place" />', '某地'],
    ['name', '<Masked kind="name" />', '某单位'],
    ['date', '<Masked kind="date" />', '某日'],
    ['ordinal', '<Masked kind="ordinal" />', '某项'],
    ['title', '<Masked kind="title" />', '（标题原文未公开）'],
    ['quantity', '<Masked kind="quantity" />', '（数量原文未公开）'],
    ['place', '<Masked kind="place" as="某县" />', '某县'],
  ])('says in words what is hidden: %s %s', async (kind, source, words) => {
    expect(await render(`在${source}。`)).toBe(
      `<p>在<span class="masked" data-masked="${kind}">${words}</span>。</p>`,
    );
  });

  it('stops at an id nobody has and says what to do', () => {
    const transform = remarkObservationReferences(() => undefined);
    expect(() => transform(parseMdx('<Observation id="b" />'))).toThrow(
      '没有编号为“b”的数据，先运行 npm run check',
    );
  });
});
