/** What the generated reports talk about. Every name is invented. */
export interface Vocabulary {
  readonly initiatives: readonly [Named, ...Named[]];
  readonly documents: readonly [Named, ...Named[]];
  readonly terms: readonly [Named, ...Named[]];
  readonly indicators: readonly [Measure, ...Measure[]];
}

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
}

export interface Measure extends Named {
  readonly unit: string;
}

export const TOPICS: readonly [Named, ...Named[]] = [
  { id: 'jiuye-chuangye', name: '就业创业', topic: '' },
  { id: 'shehui-baozhang', name: '社会保障', topic: '' },
  { id: 'rencai-renshi', name: '人才人事', topic: '' },
  { id: 'laodong-guanxi', name: '劳动关系', topic: '' },
  { id: 'gonggong-fuwu', name: '公共服务', topic: '' },
];

const BRANDS = '青禾 暖阳 启程 云桥 家门口 同舟 新苗 匠心 归雁 连心 护航 百业'.split(' ');
const FORMS = '计划 行动 工程 服务月 补贴'.split(' ');
const PEOPLE = '青年 妇女 退伍军人 返乡人员 农村劳动力 毕业生 残疾人 大龄职工 骑手 企业职工'.split(' ');
const ACTS =
  '参加培训 找到工作 签订合同 领到补贴 登记参保 完成认证 转递档案 调解争议 咨询维权 申领证书'.split(' ');
const WORDS = '托底岗位 稳岗名册 流动窗口 技能存折 用工余缺表 工资台账'.split(' ');
const SUFFIXES = '认定 备案 公示 年检 调剂'.split(' ');

/** Sixty initiatives, thirty documents, thirty terms and two hundred indicators. */
export function makeVocabulary(): Vocabulary {
  const initiatives = cross(BRANDS, FORMS).map((name, index) => named('xiangmu', name, index));
  return {
    initiatives: filled(initiatives),
    documents: filled(
      initiatives
        .slice(0, 30)
        .map(({ name }, index) => named('wenjian', `关于做好${name}有关工作的通知`, index)),
    ),
    terms: filled(cross(WORDS, SUFFIXES).map((name, index) => named('shuyu', name, index))),
    indicators: filled(
      cross(PEOPLE, ACTS).flatMap((name, index) => [
        { ...named('zhibiao', `${name}人数`, index * 2), unit: '人' },
        { ...named('zhibiao', `${name}支出`, index * 2 + 1), unit: '万元' },
      ]),
    ),
  };
}

function named(kind: string, name: string, index: number): Named {
  const topic = TOPICS[index % TOPICS.length] ?? TOPICS[0];
  return { id: `${kind}-${String(index + 1).padStart(3, '0')}`, name, topic: topic.id };
}

function cross(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((a) => second.map((b) => `${a}${b}`));
}

function filled<T>(list: readonly T[]): [T, ...T[]] {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error('The vocabulary is empty.');
  return [first, ...rest];
}
