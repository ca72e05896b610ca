import { addressesOf } from './internal-links.ts';
import { find, type Rule } from './rule.ts';

/** Every page that asks are written for exists, and nobody asks two pages the same. */
export const checkAskedPages: Rule = (library) => {
  const addresses = addressesOf(library);
  const askedBefore = new Map<string, string>();
  return library.asks.flatMap(({ page, asks, file, index }) => {
    const findings = asks.flatMap((ask, at) => {
      const other = askedBefore.get(ask);
      askedBefore.set(ask, page);
      if (!other) return [];
      return find(
        { file, path: [index, 'asks', at] },
        {
          rule: 'ask-twice',
          level: 'warning',
          field: '大家怎么问',
          found: `“${ask}”在 ${other} 下面已经写过`,
          expected: '一句问法只归一个页面',
          fix: '留在答得最准的那个页面下面，删掉另一处',
        },
      );
    });
    if (addresses.has(page)) return findings;
    const complaint = {
      rule: 'link-unknown',
      field: '页面',
      found: `“${page}”没有对应的页面`,
      expected: '已有页面的地址，如 /guides/shiye-le/',
      fix: '改成已有页面的地址，或删掉这一项',
    };
    return [find({ file, path: [index, 'page'] }, complaint), ...findings];
  });
};
