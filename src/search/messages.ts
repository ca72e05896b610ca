import type { SearchAnswer } from './answer.ts';
import type { FaultKind } from './fetch-unpacked.ts';
import type { Facet } from './page-record.ts';

export const FACET_NAMES: Record<Facet, string> = {
  kind: '类型',
  topic: '板块',
  year: '年份',
  region: '地区',
  status: '状态',
};

/** What happened, and what to do about it. */
export const FAULT_MESSAGES: Record<FaultKind, string> = {
  offline: '网络断开了，没能取到搜索用的数据。网络恢复后会自动重新搜索，也可以点“重试”。',
  missing: '搜索用的数据有一部分没有取到，可能网站刚刚更新。请点“重试”；仍然不行就刷新本页。',
  broken: '搜索用的数据有一部分不完整，没能读出来。请点“重试”；仍然不行就刷新本页。',
  outdated: '网站更新过，本页的搜索程序已经旧了。请刷新本页再搜索。',
};

/** One sentence on how many pages were found, and by which words. */
export function countSentence(answer: SearchAnswer): string {
  const { mode, total, lookedUp } = answer;
  if (mode === 'empty') return '没有可以搜索的文字。请输入汉字、字母或数字。';
  if (total === 0) return '没有找到含有这些字的页面。';
  if (mode === 'rewritten') return `按“${lookedUp.join('”“')}”检索，找到 ${total} 页。`;
  if (mode === 'answers') return `没有一字不差的页面，按问题的意思找到 ${total} 页。`;
  return `找到 ${total} 页。`;
}
