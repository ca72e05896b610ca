import { describe, expect, it } from 'vitest';
import { addressOf, idAt, type PageKind, sectionAddress } from '#domain/address.ts';

const ADDRESSES: [PageKind, string, string][] = [
  ['report', 'xian-2023', '/reports/xian-2023/'],
  ['initiative', 'malanhua-jihua', '/initiatives/malanhua-jihua/'],
  ['topic', 'jiuye-chuangye', '/topics/jiuye-chuangye/'],
  ['indicator', 'xinzeng-jiuye', '/indicators/xinzeng-jiuye/'],
  ['guide', 'shiye-le', '/guides/shiye-le/'],
  ['document', 'shehui-baoxian-fa', '/documents/shehui-baoxian-fa/'],
  ['term', 'ling-jiuye-jiating', '/glossary/ling-jiuye-jiating/'],
  ['observation', 'xian-2023-001', '/data/o/xian-2023-001/'],
];

describe(addressOf, () => {
  it.each(ADDRESSES)('of %s %s is %s', (kind, id, address) => {
    expect(addressOf(kind, id)).toBe(address);
  });
});

describe(idAt, () => {
  it.each(ADDRESSES)('finds the %s %s at %s and on every place of the page', (kind, id, address) => {
    expect(idAt(kind, address)).toBe(id);
    expect(idAt(kind, `${address}#s01`)).toBe(id);
    expect(idAt(kind, `${address}?from=search`)).toBe(id);
  });

  it.each([
    '/initiatives/',
    '/initiatives//',
    '/initiatives/malanhua-jihua',
    '/initiatives/malanhua-jihua/numbers/',
    '/documents/malanhua-jihua/',
    'initiatives/malanhua-jihua/',
    'https://example.org/initiatives/malanhua-jihua/',
    '',
  ])('finds no initiative at “%s”', (address) => {
    expect(idAt('initiative', address)).toBeUndefined();
  });
});

describe(sectionAddress, () => {
  it.each([
    ['s01', '/reports/xian-2023/#s01'],
    ['', '/reports/xian-2023/'],
  ])('of section “%s” is %s', (section, address) => {
    expect(sectionAddress('xian-2023', section)).toBe(address);
  });
});
