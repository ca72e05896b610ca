import { describe, expect, it } from 'vitest';
import { xmlText } from '#catalog/xml.ts';

describe(xmlText, () => {
  it.each([
    ['甲&乙', '甲&amp;乙'],
    [`]]><a b="c" d='e'/>`, ']]&gt;&lt;a b=&quot;c&quot; d=&apos;e&apos;/&gt;'],
    ['人社知识库', '人社知识库'],
  ])('writes %s as %s', (words, xml) => {
    expect(xmlText(words)).toBe(xml);
  });
});
