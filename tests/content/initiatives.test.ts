import { describe, expect, it } from 'vitest';
import type { Initiative } from '#domain/initiative.ts';
import { readFixture } from './fixture.ts';
import { loadRealContent } from './real-content.ts';

const { library, issues } = loadRealContent();
const inventory = readFixture('inventory/initiatives.json');

/** Names of the inventory that do not stand on the page of their initiative, and why. */
const NAMES_ELSEWHERE: Readonly<Record<string, string>> = {
  劳务品牌: 'the general page laowu-pinpai owns it; this one is a single brand',
  手机APP自助认证: 'has a page of its own',
  上门认证: 'has a page of its own, together with 手机APP自助认证',
  '24小时自助服务网点': 'the report masks the hours; the alias would give the number away',
  '“前台综合受理、后台分类审批、综合窗口出件”受审分离经办模式':
    'a sentence of the report; the page has the name and the short forms of it',
};

describe('initiatives of the inventory', () => {
  it('are 357 and each has a page with its topic and priority', () => {
    expect(inventory).toHaveLength(357);
    const wrong = inventory.filter(({ id, priority, topic }) => {
      const page = library.initiativeById.get(id);
      return page?.priority !== priority || page.topic !== topic;
    });
    expect(wrong).toEqual([]);
  });

  it('are found by every name the reports give them', () => {
    const missing = inventory.flatMap(({ id, name, aliases }) => {
      const page = library.initiativeById.get(id);
      const known = new Set([page?.name ?? '', ...(page?.aliases ?? [])].map(fold));
      return [name, ...aliases]
        .filter((word) => !isMasked(word) && !known.has(fold(word)) && !(word in NAMES_ELSEWHERE))
        .map((word) => `${id}: ${word}`);
    });
    expect(missing).toEqual([]);
  });

  it('own their names alone', () => {
    expect(issues.filter((issue) => issue.rule === 'alias-taken')).toEqual([]);
  });

  it('are mentioned in every section where the inventory found them', () => {
    const missing = inventory.flatMap(({ id, name, reports }) => {
      const mentions = library.mentionsByInitiative.get(id) ?? [];
      const known = new Set(mentions.map(({ report, section }) => `${report}#${section}`));
      return reports
        .map(({ report, section }) => `${report}#${section}`)
        .filter((place) => !known.has(place))
        .map((place) => `${place}: ${name} (${id})`);
    });
    expect(missing).toEqual([]);
  });

  it('say more than their name', () => {
    const bare = library.initiatives.filter(
      ({ body, summary }) => body.text.length < 60 || summary.length < 12,
    );
    expect(bare.map((it) => it.id)).toEqual([]);
  });

  it('that rest on no document and no source say what is not known', () => {
    const silent = library.initiatives.filter(
      ({ basis, sources, pending }) => basis.length === 0 && sources.length === 0 && !pending,
    );
    expect(silent.map((it) => it.id)).toEqual([]);
  });
});

describe('full pages', () => {
  const full = inventory.filter((it) => it.priority === 'A').map((it) => library.initiativeById.get(it.id));

  it('are 95 in the inventory', () => {
    expect(full).toHaveLength(95);
  });

  it.each(['who', 'what', 'how', 'where'] as const)('answer “%s”, or say 待核实', (question) => {
    const silent = full.filter((page) => !page?.answers?.[question].some((line) => line.length >= 4));
    expect(silent.map((page) => page?.id)).toEqual([]);
  });

  it('name the documents they rest on, or say 待核实', () => {
    const silent = full.filter((page) => page?.basis.length === 0 && !page.pending);
    expect(silent.map((page) => page?.id)).toEqual([]);
  });

  it('say when they were checked', () => {
    expect(full.filter((page) => !page?.verified)).toEqual([]);
  });
});

describe('look-alikes', () => {
  it('point at each other', () => {
    const points = (from: Initiative | undefined, to: string) => from?.distinct.some(({ id }) => id === to);
    const oneWay = library.initiatives.flatMap((page) =>
      page.distinct
        .filter(({ id }) => !points(library.initiativeById.get(id), page.id))
        .map(({ id }) => `${page.id} → ${id}`),
    );
    expect(oneWay).toEqual([]);
  });

  it.each([
    ['jinpai-tiaojie', 'shengji-jinpai-laodong-guanxi-xietiao-zuzhi'],
    ['zhouliu-zhaopin-hui', 'zhouliu-zhao-cai-ganji-ri'],
    ['shiye-renyuan-qiuzhi-butie', 'qiuzhi-chuangye-butie'],
    ['jiceng-jiuye-butie', 'gaoxiao-biyesheng-jiceng-jiuye-gangwei-butie'],
    ['jiuye-youxian-zhengce', 'jiuye-youxian-gongcheng'],
    ['sanxiang-gongcheng', 'sanda-xingdong'],
    ['zhiye-jineng-dengji', 'zhiye-jineng-jianding'],
    ['nongmingong-gongzi-zhifu-jianguan-pingtai', 'nongmingong-gongzi-zhifu-jiance-yujing-xitong'],
    ['nongmingong-gongzi-zhifu-jianguan-pingtai', 'fuminanxin-xitong'],
    ['genzhi-qianxin', 'jizhong-zhengzhi-tuoqian-nongmingong-gongzi-wenti-zhuan'],
    ['genzhi-qianxin', 'genzhi-qianxin-bai-ri-gongjian-xingdong'],
    ['zonghe-guiyuanzhi', 'qiantai-zonghe-shouli-houtai-fenlei-shenpi-zonghe-chuangkou'],
    [
      'kuaidi-congyerenyuan-youxian-canjia-gongshang-baoxian',
      'xiao-wei-qiye-youxian-canjia-gongshang-baoxian-shidian',
    ],
    ['rexian-12345', 'shi-tousu-ju-bao-pingtai'],
  ])('%s and %s stay apart', (one, other) => {
    const page = library.initiativeById.get(one);
    expect(page?.distinct.map(({ id }) => id)).toContain(other);
    expect(page?.aliases).not.toContain(library.initiativeById.get(other)?.name);
  });
});

describe('policies of the facts', () => {
  const policies = readFixture('facts/policies.json');

  it('are 90 and each has a page', () => {
    expect(policies).toHaveLength(90);
    const missing = policies.filter(({ initiative }) => !library.initiativeById.has(initiative));
    expect(missing.map(({ slug, initiative }) => `${slug} → ${initiative}`)).toEqual([]);
  });

  it('rest on the documents that the facts name', () => {
    const missing = readFixture('facts/basis.json').filter(
      ({ initiative, document }) =>
        !library.initiativeById.get(initiative)?.basis.some((basis) => basis.document === document),
    );
    expect(missing).toEqual([]);
  });
});

/** Marks and bracketed remarks that an editor may leave out of a name. */
function fold(name: string): string {
  return name.replace(/（[^）]*）/gu, '').replace(/[“”‘’"《》〈〉\s]/gu, '');
}

/** Names with a mask stand on pages as 某市, 某地 or without the hidden part. */
function isMasked(name: string): boolean {
  return /[*X]|某/u.test(name);
}
