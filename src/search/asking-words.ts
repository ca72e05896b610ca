import { isWordChar } from './fold.ts';

/** Words that ask but do not say about what. Single letters such as 会 or 在 are left: they stand in names. */
const ASKING = `
  请问一下 请问 我想问 我想 我要 想要 想问 应该怎么 应该如何 怎么办理 如何办理 怎样办理 怎么申请 如何申请 怎样申请
  怎么办 怎么样 怎么 怎样 如何 是什么意思 什么意思 是什么 什么是 是做什么的 是干什么的 做什么的 做什么 干什么
  有没有 能不能 可不可以 算不算 是不是 需不需要 要不要 会不会 可以 能否 是否 为什么 为何 什么时候 什么地方 什么
  在哪里 去哪里 哪里 在哪儿 去哪儿 哪儿 有哪些 哪些 哪个 哪年 多少钱 有多少 多少天 多少 要多久 多久 几年 几天
  需要 应该 的话 之后 以后 关于 一下 我的 我们 你们 本人 自己 每个月 谁来 吗 呢 吧 啊 么 了 的`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** Characters that mostly hold sentences together. */
const BINDING = new Set(
  '不没有是在到过和与我你他她它们个这那么都就也很太想要能会让把被给向从对为上下里去来做用得着该可行吗呢吧谁哪几多少怎啥',
);

/** The pieces of a question that say what it is about. */
export function topicOf(parts: readonly string[][]): string[][] {
  return parts.flatMap((part) => {
    let text = part.map((char) => (isWordChar(char) ? char : ' ')).join('');
    for (const word of ASKING) text = text.replaceAll(word, ' ');
    return text
      .split(' ')
      .filter((piece) => piece !== '')
      .map((piece) => [...piece]);
  });
}

/** True when characters side by side more likely join words than make one. */
export function isBinding(chars: readonly string[]): boolean {
  return chars.some((char) => BINDING.has(char));
}

/** What is asked for, which tells kinds of pages apart: a figure, what a word means, news of a place, a way to do it. */
export type Intent = 'number' | 'meaning' | 'place' | 'way';

const ASKED_WITH: Record<Intent, RegExp> = {
  number:
    /历年|同比|增长|增速|占比|比例|数据|统计|失业率|(?:几|多少?)(?:人|万|亿|户|家|个亿|条|份|批|次|场|件)|(?:19|20)\d\d年?|去年全国|全国有多少|第几|排名|完成了多少|几成/,
  meaning:
    /是什么|什么是|是啥|啥是|什么意思|啥意思|叫什么|咋回事|怎么回事|什么叫|啥叫|区别|差在哪|不一样|不同|改名|全称|简称|指的是|算不算|怎么算|划分|是指|指什么|指哪/,
  place:
    /某[省市县区]|[这那哪][个一]?[省市县区]|全[省市县]|报告|总结|汇报|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆/,
  way: /怎么|咋|如何|怎样|去哪|哪里|哪儿|要带|材料|流程|步骤|多久|几天|可以|行不行|行吗|能.*吗/,
};

/** What a question asks for, as far as the words tell that it is asked with. */
export function intentsOf(text: string): Intent[] {
  const all: Intent[] = ['number', 'meaning', 'place', 'way'];
  return all.filter((intent) => ASKED_WITH[intent].test(text));
}
