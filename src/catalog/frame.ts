import { getLibrary } from './library.ts';

/** 栏目: one entry of the menu and the facts the page tags need (国办发〔2017〕47号 annex). */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly description: string;
  readonly keywords: readonly string[];
}

const define = (
  id: string,
  name: string,
  type: string,
  description: string,
  keywords: readonly string[],
  path = `/${id}/`,
): Column => ({ id, name, path, type, description, keywords });

/** Every column of the site, by id. */
export const COLUMNS = {
  home: define(
    'home',
    '首页',
    '首页',
    '人社知识库的首页：按需要找政策、看数字、查报告，入口都在这里。',
    ['人社', '就业', '社保', '人才', '劳动关系'],
    '/',
  ),
  topics: define(
    'topics',
    '板块',
    '政策解读',
    '就业创业、社会保障、人才人事、劳动关系、公共服务五个板块，每个板块从头讲起。',
    ['就业创业', '社会保障', '人才人事', '劳动关系', '公共服务'],
    '/topics/',
  ),
  guides: define(
    'guides',
    '办事',
    '办事服务',
    '失业、退休、工伤、欠薪、转社保……遇到一件事，该怎么一步一步办。',
    ['办事指南', '失业', '退休', '工伤', '欠薪'],
  ),
  initiatives: define(
    'initiatives',
    '项目',
    '政策解读',
    '人社领域的计划、行动、补贴、平台和服务模式，一项一页，写清谁能享受、怎么办。',
    ['补贴', '计划', '行动', '平台', '服务模式'],
  ),
  indicators: define(
    'indicators',
    '指标',
    '数据发布',
    '报告里数了什么、怎么数的，各地各期的数值放在一张表里，没有公开的照实标明。',
    ['统计指标', '口径', '数据'],
  ),
  reports: define(
    'reports',
    '报告',
    '工作动态',
    '人社部门的工作报告，用平实的话重写，每个数字都能点开看出处。',
    ['工作报告', '年度总结', '半年汇报'],
  ),
  documents: define(
    'documents',
    '文件',
    '政策文件',
    '法律、法规、通知等依据文件，写明发文机关、文号和效力，以及哪些项目用到它。',
    ['法律', '法规', '通知', '文号'],
  ),
  data: define(
    'data',
    '数据',
    '数据开放',
    '全部数据的公开程度一览，可以下载 CSV 和 JSON，每个数字有永久地址。',
    ['开放数据', 'CSV', 'JSON', '公开程度'],
  ),
  timeline: define(
    'timeline',
    '大事记',
    '政策解读',
    '按年份排列的政策、文件和报告，可以看出一项制度是怎么走到今天的。',
    ['大事记', '政策沿革', '年份'],
  ),
  glossary: define('glossary', '术语', '政策解读', '办事时会碰到的词，用大白话解释，说明出处和相关项目。', [
    '术语',
    '名词解释',
    '社保名词',
  ]),
  search: define('search', '搜索', '办事服务', '在全站查政策、办事、指标和报告，输入平常说的话就行。', [
    '搜索',
    '查询',
    '检索',
  ]),
  about: define(
    'about',
    '关于本站',
    '概况信息',
    '本站收什么、怎么写、数字从哪里来、遮蔽的数字怎么处理、发现错误怎么办。',
    ['关于', '编写原则', '纠错'],
  ),
  accessibility: define(
    'accessibility',
    '无障碍说明',
    '概况信息',
    '本站的无障碍做到了哪一步、还差什么，以及长者版、键盘和读屏怎么用。',
    ['无障碍', '长者版', '读屏'],
  ),
  sitemap: define(
    'sitemap',
    '站点地图',
    '概况信息',
    '全站栏目和页面的完整目录，不用脚本也能从这里找到每一页。',
    ['站点地图', '目录', '全部页面'],
  ),
} as const satisfies Record<string, Column>;

export type ColumnId = keyof typeof COLUMNS;

/** The main menu, in order. */
export const MENU: readonly Column[] = [
  COLUMNS.guides,
  COLUMNS.topics,
  COLUMNS.initiatives,
  COLUMNS.indicators,
  COLUMNS.reports,
  COLUMNS.data,
];
/** What every page hands to its layout: the site, the menu and its column; list pages are columns themselves. */
export function frame(id: ColumnId) {
  const column = COLUMNS[id];
  return { site: getLibrary().site, menu: MENU, column, trail: [{ name: column.name, path: column.path }] };
}

/** The frame of a column's own page, with its title and description. */
export function columnFrame(id: ColumnId) {
  const column = COLUMNS[id];
  return { ...frame(id), trail: [], title: column.name, description: column.description };
}

/** Two to eight words a page is about, for its keywords tag. */
export function keywordsOf(...words: (string | undefined)[]): string[] {
  return [...new Set(words.filter((word): word is string => Boolean(word)))].slice(0, 8);
}
