/** Counting words of official statistics, the longer first. 年 counts only after 连续; 月, 日, 时 never do. */
const COUNTERS = [
  '个工作日',
  '个百分点',
  '个方面',
  '平方米',
  '平方公里',
  '公里',
  '小时',
  '分钟',
  '人次',
  '家次',
  '户次',
  '场次',
  '批次',
  '个次',
  '人',
  '名',
  '位',
  '户',
  '家',
  '个',
  '项',
  '条',
  '件',
  '宗',
  '起',
  '份',
  '笔',
  '场',
  '次',
  '期',
  '批',
  '站',
  '所',
  '张',
  '篇',
  '支',
  '台',
  '套',
  '处',
  '间',
  '亩',
  '辆',
  '门',
  '册',
  '字',
  '吨',
  '类',
  '种',
  '例',
  '对',
  '天',
  '万元',
  '亿元',
  '元',
  '%',
  '％',
] as const;

const ALTERNATIVES = [...COUNTERS].sort((a, b) => b.length - a.length).join('|');
const MASK = '[*＊XＸ×○□■]';
const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const BEFORE = '(?:不低于|不少于|不超过|超过|近|约|超|逾)?';

/**
 * A figure as reports print it: 近26场, 300余万元, ****余家次, X%以内.
 * Groups: before, number or mask, vague word, scale, vague word, unit, after.
 */
export const FIGURE = new RegExp(
  `(${BEFORE})(?<![A-Za-z\\d.第初])(${NUMBER}|${MASK}+(?:\\.${MASK}+)?)([余多几])?([万亿千百]{0,2})([余多])?(${ALTERNATIVES})?(以上|以内|以下|左右)?`,
  'gu',
);

/** The scale words before a counter: 万 and 亿 stay part of the unit. */
export function joinUnit(scale: string, counter: string): string {
  return `${scale}${counter === '％' ? '%' : counter}`;
}

/** What dimension a unit measures, for matching figures with indicators: 万人 and 名 are both people. */
export function dimensionOf(unit: string): string {
  const counter = unit.replace(/^[万亿千百]+(?=.)/u, '').replace(/\/.*$/u, '');
  if (/^(?:人|名|位)$/u.test(counter)) return '人';
  if (/^(?:人次)$/u.test(counter)) return '人次';
  if (/^(?:元|万|亿)$/u.test(counter)) return '元';
  if (/^(?:件|宗|起|例|条)$/u.test(counter)) return '件';
  if (/^(?:家|户|个|家次|项|所|处)$/u.test(counter)) return '个';
  if (/^(?:场|场次|次|期|站|批)$/u.test(counter)) return '场';
  return counter;
}
