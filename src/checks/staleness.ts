import type { PlainDate } from '#domain/plain-date.ts';
import { find, type Rule } from './rule.ts';

const DAYS = 365;

/** Pages that nobody has compared with the documents for a year are due. */
export function checkStaleness(today: PlainDate): Rule {
  return ({ reports, initiatives, guides }) =>
    [...initiatives, ...guides, ...reports].flatMap(({ file, verified, state }) => {
      const days = Math.round((Date.parse(today) - Date.parse(verified)) / 86_400_000);
      if (state.archived || state.supersededBy) return [];
      if (days < 0) {
        return [
          find(
            { file, path: ['verified'] },
            {
              rule: 'verified-future',
              field: '核对日期（verified）',
              found: `核对日期 ${verified} 还没到`,
              expected: `不晚于今天 ${today}`,
              fix: '写真正核对的那一天',
            },
          ),
        ];
      }
      if (days <= DAYS) return [];
      return [
        find(
          { file, path: ['verified'] },
          {
            rule: 'verified-stale',
            level: 'warning',
            field: '核对日期（verified）',
            found: `上次核对是 ${verified}，过去 ${days} 天了`,
            expected: '一年至少核对一次',
            fix: '对照文件和来源看一遍，改好内容，再把 verified 改成今天',
          },
        ),
      ];
    });
}
