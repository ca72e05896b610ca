import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { validate } from '#schema/complain.ts';
import { day, id, origin, partialDate, text, url } from '#schema/field.ts';

const complaintAbout = (schema: z.ZodType, value: unknown) =>
  validate(z.strictObject({ it: schema }), { it: value }).complaints[0];

describe('a day', () => {
  it.each([
    ['text', '2023-05-01'],
    ['a date of YAML', new Date('2023-05-01')],
  ])('is read from %s', (_, written) => {
    expect(day.parse(written)).toBe('2023-05-01');
  });

  it.each([
    ['2023.5.1', '2023-05-01'],
    ['2023/5/1', '2023-05-01'],
    ['2023年5月1日', '2023-05-01'],
    ['2023-5-1', '2023-05-01'],
    ['2023-05-01T08:00', '2023-05-01'],
  ])('written %s is suggested as %s', (written, suggestion) => {
    expect(complaintAbout(day, written)).toMatchObject({
      found: `“${written}”`,
      expected: `写成四位年-两位月-两位日，如 ${suggestion}`,
      fix: `改成这样：${suggestion}`,
    });
  });

  it.each(['2023-02-30', '2023.13.1', '2023-05', '2023', '5月1日', '不详', ''])(
    'written “%s” is suggested nothing that is no day either',
    (written) => {
      expect(complaintAbout(day, written)?.fix).toBe('改成这样：2026-05-01');
    },
  );
});

describe('a date as precise as its source', () => {
  it.each([
    ['a year', '2023', '2023'],
    ['a year that YAML reads as a number', 2023, '2023'],
    ['a month', '2023-05', '2023-05'],
    ['a day', '2023-05-01', '2023-05-01'],
    ['a date of YAML', new Date('2023-05-01'), '2023-05-01'],
  ])('is read from %s', (_, written, date) => {
    expect(partialDate.parse(written)).toBe(date);
  });

  it.each([
    ['2023.5', '2023-05'],
    ['2023年5月', '2023-05'],
    ['2023年', '2023'],
    ['2023.5.1', '2023-05-01'],
  ])('written %s is suggested as %s', (written, suggestion) => {
    expect(complaintAbout(partialDate, written)).toMatchObject({
      found: `“${written}”`,
      fix: `改成这样：${suggestion}`,
    });
  });

  it('guesses no month where YAML may have lost a zero', () => {
    expect(complaintAbout(partialDate, 2023.1)).toMatchObject({
      found: '“2023.1”',
      fix: '改成这样：2026-05-01',
    });
  });
});

describe('a web address', () => {
  it.each(['https://www.gov.cn/', 'http://example.org/a?b=c#d', 'https://例子.中国/'])(
    'may be %s',
    (written) => {
      expect(url.parse(written)).toBe(written);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'https://example.org/\njavascript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/x',
    'file:///etc/hosts',
    'ftp://example.org/',
    'https://example.org/" onclick="alert(1)',
    "https://example.org/'onclick='alert(1)",
    'https://example.org/<script>',
    'https://',
    'https://www.gov.cn@evil.example/',
    'https://a:b@evil.example/',
    'https://www.gov.cn\\@evil.example/',
    'https:\\\\evil.example/',
    'https://example.org/\u202e',
    'https://example.org/`x`',
    'https://a b.org/',
    '//example.org/',
    'www.example.org',
    '/reports/',
    '',
  ])('may not be %j', (written) => {
    expect(complaintAbout(url, written)).toMatchObject({
      expected: '以 https:// 或 http:// 开头的网址，域名前面没有用户名',
    });
  });
});

describe('the address of a site', () => {
  it.each(['https://example.org', 'http://localhost:4321', 'https://例子.中国'])('may be %s', (written) => {
    expect(origin.parse(written)).toBe(written);
  });

  it.each([
    'https://example.org/',
    'https://example.org/a',
    'https://example.org?a',
    'https://example.org#a',
  ])('may not be %s', (written) => {
    expect(complaintAbout(origin, written)?.expected).toContain('末尾不带 /');
  });
});

describe('an id', () => {
  it.each(['a', 'shi-2023', 'malanhua-jihua', '2023'])('may be %s', (written) => {
    expect(id.parse(written)).toBe(written);
  });

  it.each(['', 'Shi', '市', 'a_b', 'a--b', '-a', 'a-', 'a b', 'a/b', '../a', 'a.b', 'a\n'])(
    'may not be %j',
    (written) => {
      expect(id.safeParse(written).success).toBe(false);
    },
  );
});

describe('a text', () => {
  it('loses the spaces around it', () => {
    expect(text.parse(' 马兰花 ')).toBe('马兰花');
  });

  it.each(['a\u0000b', 'a\u0007b', 'a\nb', 'a\u0085b'])('may not hold a control character: %j', (written) => {
    expect(complaintAbout(text, written)).toMatchObject({ expected: '不含控制字符的文字' });
  });
});
