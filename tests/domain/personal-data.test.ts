import { describe, expect, it } from 'vitest';
import { findPersonalData, isIdentityNumber, isLuhnNumber } from '#domain/personal-data.ts';

// The example number of the standard itself, GB 11643.
const IDENTITY = '11010519491231002X';

describe(isIdentityNumber, () => {
  it.each([IDENTITY, IDENTITY.toLowerCase()])('accepts %s', (number) => {
    expect(isIdentityNumber(number)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '110105194912310021'],
    ['a day no month has', '11010519490231002X'],
    ['17 digits', '11010519491231002'],
    ['a leading zero', '01010519491231002X'],
    ['a letter inside', '1101051949123100XX'],
  ])('refuses %s', (_, number) => {
    expect(isIdentityNumber(number)).toBe(false);
  });
});

describe(isLuhnNumber, () => {
  it.each([
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['0', true],
  ])('of %s is %s', (digits, passes) => {
    expect(isLuhnNumber(digits)).toBe(passes);
  });
});

describe(findPersonalData, () => {
  it('finds each datum once, in reading order, where it stands', () => {
    const text = `微信：abc12345，手机13800138000，身份证${IDENTITY}。`;
    const found = findPersonalData(text);
    expect(found.map(({ kind }) => kind)).toEqual(['微信或QQ号', '手机号', '身份证号']);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it('is certain of an identity number, and asks about a number plate', () => {
    const certainty = (text: string) => findPersonalData(text).map(({ certain }) => certain);
    expect(certainty(IDENTITY)).toEqual([true]);
    expect(certainty('车辆京A12345')).toEqual([false]);
  });

  it.each(['拨打12333', '电话010-12345678', '新增就业13800人', '邮箱bangong@mohrss.gov.cn', ''])(
    'finds nothing in “%s”',
    (text) => {
      expect(findPersonalData(text)).toEqual([]);
    },
  );
});
