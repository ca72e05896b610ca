/** Words that only advertisements use; each counts by its weight. Reviewed by hand: add a word only with a sample. */
export const AD_WORDS: readonly (readonly [RegExp, number])[] = [
  [/素材库|材料库|范文库|文库(?:君|网)/u, 2],
  [/代笔|润笔|代写/u, 2],
  [/代发布|代发表/u, 2],
  [/s?vip(?:会员)?/iu, 2],
  [/网盘群|会员群|网盘/u, 2],
  [/加入请联系|持续接单|谨防假冒|请各位小伙伴|小伙伴请|认准/u, 2],
  [/原创投稿|仅供学习(?:参考|交流)|请勿照搬|照搬照抄|版权归原作者|如有侵权/u, 2],
  [/添加?客服|客服[:：]/u, 2],
  [/一键(?:搜索|下载|极速|精准|快速)/u, 1],
  [/公众号|微信号|扫码/u, 1],
  [/素材/u, 1],
  [/好评如潮|高质量保障|高度保密/u, 1],
  [/每天更新|每日更新/u, 1],
  [/关注我们|后台回复|免费领取/u, 2],
  [/尽在/u, 1],
];

/** A sentence of this weight is an advertisement; from ASK on, the editor is asked. */
export const REMOVE_FROM = 4;
export const ASK_FROM = 3;

/** Characters that advertisers scatter to escape filters; a skeleton is read without them. */
export const NOISE =
  /[~`!@#$%^&*_+=|\\/<>·•°¤￥～＠＃％＾＆＊\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff-]/u;
/** Noise that never stands in real text next to an advertisement, so it may go with it. */
export const LOOSE_NOISE = /[~`@#^&|\\]/u;

const OPEN = '[\\[［【〔{]';
const CLOSE = '[\\]］】〕}]';
const INNER = '[^\\[\\]［］【】〔〕。；\\n]';

/** Advertisements inside a line, as patterns over the skeleton. */
export const INLINE_ADS: readonly RegExp[] = [
  new RegExp(
    `${OPEN}*(?:最新)?(?:热点|写作|公文|精品|更多)*(?:素材|材料|范文)(?:尽在|请关注|就在)?${OPEN}*(?:微信)?公众号[:：]?${OPEN}*(?:(?![号君])${INNER}){0,8}?君${CLOSE}*`,
    'gu',
  ),
  new RegExp(
    `${OPEN}+${INNER}{0,14}(?:素材|材料|范文|文章|资料)${INNER}{0,8}${OPEN}*(?:微信)?公众号[:：]?${INNER}{1,14}${CLOSE}+`,
    'gu',
  ),
  new RegExp(`${OPEN}+${INNER}{0,10}公众号[:：]${INNER}{1,12}${CLOSE}+`, 'gu'),
];

/** Marks of a pay wall. They may enclose the whole report: only the marks go. */
export const PAY_MARKS =
  /#{0,4}[ \t]*p[\W_]{0,2}a[\W_]{0,2}i[\W_]{0,2}d[\W_]{0,2}(?:b[\W_]{0,2}e[\W_]{0,2}g[\W_]{0,2}i[\W_]{0,2}n|e[\W_]{0,2}n[\W_]{0,2}d)[ \t]*#{0,4}/giu;
