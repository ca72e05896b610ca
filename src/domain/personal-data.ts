/** A stretch of text that identifies a person, with the kind of it in Chinese. */
export interface PersonalDatum {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Certain finds are errors; the others ask a person to look. */
  readonly certain: boolean;
}

const IDENTITY =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/gu;
const OLD_IDENTITY =
  /(?<=身份证[^。；\n]{0,8})(?<!\d)[1-9]\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/gu;
const MOBILE = /(?<![\d.-])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/gu;
const CARD = /(?<!\d)(?:62|4\d|5[1-5]|3[47])\d{2}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,3})?(?!\d)/gu;
const HOME =
  /[\p{Script=Han}]{2,12}(?:路|街|巷|村|小区|花园|苑)[\p{Script=Han}\d]{0,12}?\d+(?:号|栋|幢|座)?[\p{Script=Han}\d]{0,8}?\d+(?:单元|室)/gu;
const ADDRESS =
  /(?:住址|家庭地址|现住|家住|户籍地址)(?:为|是|[:：])?[^，。；\s]{2,30}?\d+[^，。；\s]{0,8}?(?:号|室|单元|栋|幢|组)/gu;
const PASSPORT = /(?<=护照[^。；\n]{0,8})(?<![A-Z0-9])[EGDSP]\d{8}(?!\d)/gu;
const PLATE =
  /[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云陕甘青蒙桂藏宁新][A-HJ-NP-Z][·\s]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])/gu;
const MAIL =
  /(?<![\w.])[\w.+-]+@(?![\w.-]*\.gov\.cn)(?:qq|163|126|sina|139|189|foxmail|gmail|hotmail|outlook)\.[\w.]+/giu;
const CHAT = /(?:微信(?:号)?|QQ(?:号)?|加微|VX)[:：\s]*[A-Za-z0-9_-]{5,20}/giu;
const BANK_WORDS =
  /(?:银行账号|银行卡号|开户账号|社会保障号码?|社保卡号|病历号)[:：为]?\s*[A-Za-z0-9 ]{6,30}/gu;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Whether 18 characters are an identity number by GB 11643: a real date of birth and the right check digit. */
export function isIdentityNumber(text: string): boolean {
  const number = text.toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/u.test(number)) return false;
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  const isRealDate = date.getUTCMonth() === (month ?? 0) - 1 && date.getUTCDate() === day;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return isRealDate && CHECK_DIGITS[sum % 11] === number[17];
}

/** Whether digits pass the Luhn check that bank cards carry. */
export function isLuhnNumber(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const DETECTORS: readonly (readonly [string, RegExp, boolean, ((text: string) => boolean)?])[] = [
  ['身份证号', IDENTITY, true, isIdentityNumber],
  ['身份证号', OLD_IDENTITY, true],
  ['银行卡号', CARD, true, isCardNumber],
  ['手机号', MOBILE, true],
  ['家庭住址', HOME, true],
  ['家庭住址', ADDRESS, true],
  ['护照号', PASSPORT, true],
  ['车牌号', PLATE, false],
  ['个人邮箱', MAIL, true],
  ['微信或QQ号', CHAT, true],
  ['账号或证件号', BANK_WORDS, true],
];

/** Finds personal data in running text; service numbers such as 12333 and office landlines are not personal. */
export function findPersonalData(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const [kind, pattern, certain, isTrue] of DETECTORS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isTrue && !isTrue(match[0])) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind, start, end, text: match[0], certain });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isCardNumber(text: string): boolean {
  const digits = text.replace(/[ -]/gu, '');
  return digits.length >= 15 && digits.length <= 19 && !isIdentityNumber(digits) && isLuhnNumber(digits);
}
