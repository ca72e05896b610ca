import type { Random } from './random.ts';
import type { Measure, Vocabulary } from './vocabulary.ts';

/** One generated report three ways: our text, our numbers, and the same words without any of our marks. */
export interface GeneratedReport {
  readonly id: string;
  readonly mdx: string;
  readonly csv: string;
  readonly plainMdx: string;
}

interface Row {
  readonly id: string;
  readonly section: string;
  readonly measure: Measure;
  readonly status: '已公开' | '遮蔽' | '定性';
  readonly kind: '实绩' | '目标';
  readonly value: string;
  /** The token as the report prints it. */
  readonly raw: string;
}

const SECTIONS = [
  ['##', '一、稳住岗位'],
  ['###', '（一）企业用工'],
  ['###', '（二）重点人群'],
  ['##', '二、保障待遇'],
  ['###', '（一）扩大参保'],
  ['###', '（二）按时发放'],
  ['##', '三、引才育才'],
  ['###', '（一）技能培训'],
  ['##', '四、和谐用工'],
  ['###', '（一）排查欠薪'],
  ['##', '五、办事便利'],
  ['##', '六、下一步打算'],
] as const;
const OPENINGS = [
  '入春以来，工作人员走进园区和村组，把政策讲到车间和田头。',
  '围绕群众最关心的事，各科室分片包干，每周碰头一次。',
  '窗口延长了开放时间，材料能共享的不再要求重复提交。',
  '对进度慢的乡镇逐个分析原因，缺什么补什么。',
] as const;
const NAMINGS = ['全面铺开', '继续实施', '结合实际推进', '率先试点'] as const;
const CLOSINGS = [
  '群众办事少跑了路，企业反映也快了许多。',
  '仍有部分岗位招人难，需要再想办法。',
  '相关经验已整理成册，供其他乡镇参考。',
  '下一阶段将把责任落到人，逐月对账。',
] as const;
const LEVELS = ['市', '县'] as const;
const PROVINCES = ['江苏', '山东', '广东', '四川', '河南', '湖北'] as const;

const COLUMNS = '编号,指标,类型,口径,状态,数值,单位,原文写法,约数,期间,时点原文,完成比例,完成原文,章节,说明';

/** Writes report `number`: about 1,250 characters in 12 sections with 20 observations. */
export function makeReport(number: number, vocabulary: Vocabulary, random: Random): GeneratedReport {
  const id = `report-${String(number).padStart(5, '0')}`;
  const rows = Array.from({ length: 20 }, (_, index) => makeRow(id, index, vocabulary, random));
  const paragraphs = SECTIONS.map((_, index) => {
    const own = rows.filter((row) => row.section === sectionId(index));
    const named = nameThings(vocabulary, random);
    const counted = countThings(own);
    return index % 2 === 0
      ? [random.pick(OPENINGS), named, counted]
      : [named, counted, random.pick(CLOSINGS)];
  });
  const write = (heading: (index: number, text: string) => string, words: (text: string) => string) =>
    SECTIONS.map(([sign, text], index) => {
      return `${sign} ${heading(index, text)}\n\n${words(paragraphs[index]?.join('') ?? '')}\n`;
    }).join('\n');
  const printed = new Map(rows.map((row) => [row.id, row.raw]));
  return {
    id,
    mdx: `${frontMatter(number, rows, random)}\n${write(
      (index, text) => `${text} [#${sectionId(index)}]`,
      (text) => text.replace(/\{([^}]+)\}/gu, '<Observation id="$1" />'),
    )}`,
    csv: `${[COLUMNS, ...rows.map(printRow)].join('\n')}\n`,
    plainMdx: `---\ntitle: 第${number}篇工作汇报\n---\n${write(
      (_, text) => text,
      (text) => text.replace(/\{([^}]+)\}/gu, (_, key: string) => printed.get(key) ?? ''),
    )}`,
  };
}

function sectionId(index: number): string {
  return `s${String(index + 1).padStart(2, '0')}`;
}

function makeRow(report: string, index: number, { indicators }: Vocabulary, random: Random): Row {
  const measure = random.pick(indicators);
  const chance = random.below(20);
  const status = chance < 13 ? '已公开' : chance < 18 ? '遮蔽' : '定性';
  const value = String(1 + random.below(90_000));
  const raw =
    status === '已公开' ? `${value}${measure.unit}` : status === '遮蔽' ? `XX${measure.unit}` : '明显增加';
  return {
    id: `${report}-${String(index + 1).padStart(3, '0')}`,
    section: sectionId(index % SECTIONS.length),
    measure,
    status,
    kind: random.below(10) === 0 ? '目标' : '实绩',
    value: status === '已公开' ? value : '',
    raw,
  };
}

function printRow({ id, section, measure, status, kind, value, raw }: Row): string {
  return [
    id,
    measure.id,
    kind,
    '当期',
    status,
    value,
    measure.unit,
    raw,
    '',
    '2025',
    '全年',
    '',
    '',
    section,
    '',
  ].join();
}

function nameThings({ initiatives, documents, terms }: Vocabulary, random: Random): string {
  const first = random.pick(initiatives).name;
  const second = random.pick(initiatives).name;
  const basis = random.below(4) === 0 ? `按照《${random.pick(documents).name}》的要求，` : '';
  return `${basis}${first}${random.pick(NAMINGS)}，${second}同步展开，${random.pick(terms).name}做到了应办尽办。`;
}

function countThings(rows: readonly Row[]): string {
  return rows.length === 0 ? '' : `其中，${rows.map((row) => `${row.measure.name}{${row.id}}`).join('，')}。`;
}

function frontMatter(number: number, rows: readonly Row[], random: Random): string {
  const level = random.pick(LEVELS);
  const highlights = rows.slice(0, 6).map((row) => `  - ${row.id}`);
  return `---
title: 第${number}篇工作汇报
kind: 年度总结
level: ${level}
province: ${random.pick(PROVINCES)}
period: { label: 2025年, from: 2025-01-01, to: 2025-12-31 }
issuer: 某${level}人力资源和社会保障局
summary: 为测量生成速度而编的第${number}篇汇报，讲岗位、待遇、人才、用工和办事五件事，字句都是程序拼出来的，数字也是。
masking: 一部分数字按遮蔽处理，用来检验遮蔽的写法在成千篇报告里同样成立。
notes:
  - { section: s02, text: 这里的数字是编的。 }
highlights:
${highlights.join('\n')}
published: 2026-01-15
verified: 2026-01-15
---`;
}
