import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Collector } from '#content-files/collect.ts';
import { readYaml } from '#content-files/yaml-record.ts';
import type { Finding } from '#domain/issue.ts';
import { field, text } from '#schema/field.ts';

const FILE = { path: 'content/b.yaml', text: 'name: 甲\nsize: 1\n' };
const schema = z.strictObject({ name: field(text, '名称', '叫什么', '马兰花'), size: z.string() });
const finding = (change: Partial<Finding>): Finding => ({
  rule: 'x',
  level: 'error',
  file: FILE.path,
  path: ['size'],
  found: '',
  expected: '',
  fix: '',
  ...change,
});

describe(Collector, () => {
  it('gives the value of a right record and keeps nothing', () => {
    const collector = new Collector();
    expect(collector.take(schema, { name: '甲', size: '1' }, FILE)).toEqual({ name: '甲', size: '1' });
    expect(collector.issues).toEqual([]);
  });

  it('gives no value of a wrong record and keeps its complaints with their lines', () => {
    const collector = new Collector();
    const yaml = readYaml(FILE);
    collector.addFile(FILE, yaml);
    expect(collector.take(schema, yaml.data, FILE)).toBeUndefined();
    expect(collector.issues).toMatchObject([{ file: 'content/b.yaml', line: 2, column: 1, found: '“1”' }]);
  });

  it('says nothing more of a file that could not be read', () => {
    const collector = new Collector();
    expect(collector.take(schema, undefined, FILE)).toBeUndefined();
    expect(collector.issues).toEqual([]);
  });

  it('complains about a file with nothing in it', () => {
    const collector = new Collector();
    collector.take(schema, readYaml({ path: 'content/c.yaml', text: '' }).data, FILE);
    expect(collector.issues).toMatchObject([{ found: '空着', line: 1 }]);
  });

  it('finds a record inside a file', () => {
    const collector = new Collector();
    const list = { path: 'content/l.yaml', text: '- name: 甲\n  size: x\n- name: 乙\n  size: 1\n' };
    collector.addFile(list, readYaml(list));
    collector.take(schema, { name: '乙', size: 1 }, list, [1]);
    expect(collector.issues).toMatchObject([{ line: 4, column: 3 }]);
  });

  it.each([
    ['a field of a file that was read', {}, 2],
    ['a line of the text', { path: ['@line', 12] }, 12],
    ['a file nobody read', { file: 'content/z.yaml' }, 1],
  ])('turns into a line: %s', (_, change, line) => {
    const collector = new Collector();
    collector.addFile(FILE, readYaml(FILE));
    expect(collector.locate(finding(change))).toMatchObject({ line, column: 1 });
    expect(collector.locate(finding(change))).not.toHaveProperty('path');
  });

  it('orders issues by file and line, in whatever order they came', () => {
    const collector = new Collector();
    const early = { path: 'content/a.yaml', text: 'a: b: c\nd: 1\nd: 2' };
    for (const file of [{ ...early, path: 'content/z.yaml' }, early]) collector.addFile(file, readYaml(file));
    expect(collector.issues.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'content/a.yaml:1',
      'content/a.yaml:3',
      'content/z.yaml:1',
      'content/z.yaml:3',
    ]);
  });
});
