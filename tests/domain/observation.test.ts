import { describe, expect, it } from 'vitest';
import {
  formatCompletion,
  formatNumber,
  formatTime,
  formatValue,
  MASKED_TEXT,
  type Observation,
} from '#domain/observation.ts';
import { maskedObservation, observation } from './samples.ts';

describe(formatValue, () => {
  it.each<[string, Partial<Observation>, string]>([
    ['a plain value', {}, '1271人'],
    ['a large value', { value: 12345 }, '12,345人'],
    ['a share', { value: 72.22, unit: '%', raw: '72.22％' }, '72.22%'],
    ['zero', { value: 0, raw: '0人' }, '0人'],
    ['约', { qualifier: '约', raw: '约1271人' }, '约1271人'],
    ['近', { qualifier: '近', raw: '近1271人' }, '近1271人'],
    ['超', { qualifier: '超', raw: '超1271人' }, '超1271人'],
    ['不低于', { qualifier: '不低于', raw: '不低于1271人' }, '不低于1271人'],
    ['余', { qualifier: '余', raw: '1271余人' }, '1271余人'],
    ['多', { qualifier: '多', raw: '1271多人' }, '1271多人'],
    ['以上', { qualifier: '以上', raw: '1271人以上' }, '1271人以上'],
    ['以内', { qualifier: '以内', raw: '1271人以内' }, '1271人以内'],
    ['余 before the scale', { value: 300, unit: '万元', qualifier: '余', raw: '300余万元' }, '300余万元'],
    ['余 behind the scale', { value: 3, unit: '万人', qualifier: '余', raw: '3万余人' }, '3万余人'],
    ['多 behind the scale', { value: 2, unit: '亿元', qualifier: '多', raw: '2亿多元' }, '2亿多元'],
    ['余 behind two scales', { value: 2, unit: '万亿元', qualifier: '余', raw: '2万亿余元' }, '2万亿余元'],
  ])('prints %s', (_, change, words) => {
    expect(formatValue(observation(change))).toBe(words);
  });

  it('prints the same words for every masked value, whatever its mask', () => {
    for (const raw of ['***人', 'X余万人', '＊'])
      expect(formatValue(maskedObservation({ raw }))).toBe(MASKED_TEXT);
  });

  it('never prints the value of a masked number, should one be there', () => {
    expect(formatValue(observation({ status: 'masked' }))).toBe(MASKED_TEXT);
  });

  it('prints the words of a qualitative record', () => {
    expect(formatValue(maskedObservation({ status: 'qualitative', raw: '全覆盖' }))).toBe('全覆盖');
  });
});

describe(formatNumber, () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [9999, '9999'],
    [10000, '10,000'],
    [1234567, '1,234,567'],
    [12345.678, '12,345.678'],
    [0.5, '0.5'],
    [-12345.6, '-12,345.6'],
    [-1.2, '-1.2'],
  ])('prints %d as %s', (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });
});

describe(formatTime, () => {
  const year = { label: '2023年' };

  it.each<[string, Partial<Observation>, string]>([
    ['its period', { period: { label: '2023年5月' }, periodText: '5月' }, '2023年5月'],
    ['the printed words', { periodText: '截至5月底' }, '截至5月底'],
    ['the period of the report', {}, '2023年'],
    ['words hidden by X', { periodText: '截至XX月底' }, '时间被遮蔽（原文“截至XX月底”）'],
    ['words hidden by *', { periodText: '*-*月' }, '时间被遮蔽（原文“*-*月”）'],
  ])('prints %s', (_, change, words) => {
    expect(formatTime(observation(change), year)).toBe(words);
  });
});

describe(formatCompletion, () => {
  it.each<[string, Partial<Observation>, string]>([
    ['a share of the target', { completionPercent: 72.22 }, '完成年度任务72.22%'],
    ['more than all of it', { completionPercent: 100.5 }, '完成年度任务100.5%'],
    ['none of it', { completionPercent: 0 }, '完成年度任务0%'],
    ['nothing where the report is silent', {}, ''],
    ['nothing for words without a share', { completionText: '超额完成任务' }, ''],
    ['that the source hid the share', { completionText: '完成年度任务的**％' }, '完成比例原文未公开'],
    ['nothing where only the number is hidden', { completionText: '完成任务，新增X人' }, ''],
    ['nothing for a hidden target', { kind: 'target', completionText: '完成X人' }, ''],
  ])('prints %s', (_, change, words) => {
    expect(formatCompletion(observation(change))).toBe(words);
  });
});
