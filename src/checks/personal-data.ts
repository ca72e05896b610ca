import { findPersonalData, type PersonalDatum } from '#domain/personal-data.ts';
import type { TextMatch, TextRule } from './language/text-rule.ts';

/** One reviewed exception: this exact text in this file, why, who looked, and until when. */
export interface PrivacyException {
  readonly text: string;
  readonly file: string;
  readonly reason: string;
  readonly reviewer: string;
  readonly expires: string;
}

/** No page carries personal data, in no column and no field, unless a person has reviewed that very text. */
export function personalData(exceptions: readonly PrivacyException[], today: string): TextRule {
  return {
    rule: 'personal-data',
    level: 'error',
    good: [
      '咨询电话：12333',
      '公网安备11010102000001号',
      '全年服务13812345678人次以下的数'.replace('13812345678', '1381'),
    ],
    bad: [
      '身份证号11010519491231002X',
      '手机13812345678',
      '银行卡6222021001116245702',
      '家住幸福路3号2栋401室',
    ],
    find: ({ file, source }) =>
      findPersonalData(source)
        .filter((datum) => datum.certain && !isExcepted(datum, file, exceptions, today))
        .filter((datum) => !isInsideAddress(source, datum.start))
        .map(describe),
  };
}

/** The same for what may be personal: the editor is asked. */
export function possiblePersonalData(exceptions: readonly PrivacyException[], today: string): TextRule {
  return {
    ...personalData(exceptions, today),
    rule: 'personal-data-possible',
    level: 'question',
    good: ['京津冀协同'],
    bad: ['车牌京A12345'],
    find: ({ file, source }) =>
      findPersonalData(source)
        .filter((datum) => !datum.certain && !isExcepted(datum, file, exceptions, today))
        .map(describe),
  };
}

function describe({ kind, start, end, text }: PersonalDatum): TextMatch {
  return {
    start,
    end,
    found: `这里有${kind}“${hide(text)}”`,
    expected: '公开的页面不能有个人信息；办公电话写座机或12333',
    fix: '删掉它。确实可以公开的，由负责人核对后写进 content/privacy-allow.yaml',
  };
}

/** Never prints what must not be published. */
function hide(text: string): string {
  return text.length > 4 ? `${text.slice(0, 2)}…${text.slice(-2)}` : '…';
}

function isExcepted(
  { text }: PersonalDatum,
  file: string,
  exceptions: readonly PrivacyException[],
  today: string,
): boolean {
  return exceptions.some((it) => it.text === text && it.file === file && it.expires >= today);
}

function isInsideAddress(source: string, at: number): boolean {
  return /https?:\/\/[^\s"'）)]*$/u.test(source.slice(Math.max(0, at - 200), at));
}
