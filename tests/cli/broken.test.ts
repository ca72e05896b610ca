import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { applyFixes } from '#cli/apply-fixes.ts';
import { checkContent } from '#cli/check-content.ts';
import { printCheck } from '#cli/report/print-check.ts';
import type { Issue } from '#domain/issue.ts';
import type { PlainDate } from '#domain/plain-date.ts';

interface Case {
  readonly name: string;
  readonly file?: string | null;
  readonly find?: string | null;
  readonly put?: string | null;
  readonly rule: string | null;
  readonly anyRule?: readonly string[];
  readonly line: number | null;
  readonly lines?: readonly number[];
  readonly repair?: readonly [string, string];
  readonly repairFile?: string;
  readonly issueFile?: string;
  readonly create?: string;
  readonly text?: string;
  readonly copy?: string;
  readonly padBoth?: boolean;
  readonly remove?: string;
  readonly alsoRemoveFrom?: readonly string[];
  readonly at?: string;
}

const fixtures = join(import.meta.dirname, '../fixtures/broken');
const cases = JSON.parse(readFileSync(join(fixtures, 'cases.json'), 'utf8')) as Case[];
const folder = mkdtempSync(join(tmpdir(), 'broken-'));
const TODAY = '2026-11-21' as PlainDate;
const LONG =
  '去之前先打电话问清楚窗口几点开门，带上身份证原件和社保卡，工作人员会当场核对信息。年纪大的人可以请家人代办，要多带一份代办人的证件。材料不全时会一次告诉你缺什么，补齐以后不用重新排队。办完会收到一条短信，上面写着哪一天到账，到期没有收到就拨打热线查询进度，接线员会登记并在三天之内回话。';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(root: string): readonly Issue[] {
  return checkContent({ contentDir: root, outDir: '', today: TODAY, includeDrafts: true }).issues;
}

function makeWorld(name: string): string {
  const root = join(folder, name.replace(/\W+/gu, '-'), 'content');
  mkdirSync(root, { recursive: true });
  cpSync(join(fixtures, 'world'), root, { recursive: true });
  return root;
}

function edit(root: string, file: string, find: string, put: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(find)) throw new Error(`fixture: ${file} does not hold ${find}`);
  writeFileSync(
    path,
    text.replace(find, () => put),
  );
}

function breakWorld(root: string, it: Case): void {
  if (it.file && it.find && it.put !== null && it.put !== undefined) edit(root, it.file, it.find, it.put);
  if (it.padBoth && it.copy) edit(root, it.copy, '带身份证到窗口登记', `${LONG}带身份证到窗口登记`);
  if (it.create) {
    mkdirSync(dirname(join(root, it.create)), { recursive: true });
    writeFileSync(
      join(root, it.create),
      it.copy ? readFileSync(join(root, it.copy), 'utf8') : (it.text ?? ''),
    );
  }
  if (it.remove) rmSync(join(root, it.remove));
  if (it.alsoRemoveFrom) {
    for (const file of it.alsoRemoveFrom) {
      edit(root, file, 'related: [chuangdai]\n', '');
      edit(root, file, '[创业担保贷款](/initiatives/chuangdai/)', '当地公告');
    }
  }
}

function isMatch(issue: Issue, it: Case): boolean {
  const rules = it.anyRule ?? [it.rule];
  const file = join('content', it.issueFile ?? it.file ?? '');
  const lines = it.lines ?? (it.at ? undefined : [it.line]);
  return rules.includes(issue.rule) && issue.file === file && (!lines || lines.includes(issue.line));
}

describe('the broken world', () => {
  it('is whole before it is broken', () => {
    expect(check(join(fixtures, 'world'))).toEqual([]);
  });

  it('has at least 60 ways to break', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
});

describe.each(cases)('$name', (it_) => {
  const root = makeWorld(it_.name);
  breakWorld(root, it_);
  const issues = check(root);
  const found = issues.find((issue) => isMatch(issue, it_));

  it('is found in its file and line', () => {
    const seen = issues.map((issue) => `${issue.file}:${issue.line} ${issue.rule}`);
    expect(found, seen.join('\n')).toBeDefined();
  });

  it('is explained in plain Chinese', () => {
    for (const words of [found?.found, found?.expected, found?.fix]) expect(words).toBeTruthy();
    const printed = printCheck(issues, 1);
    expect(printed).not.toMatch(/\bat .+:\d+:\d+|undefined|\[object|Error:|TypeError|ZodError|YAMLParse/u);
  });

  it('is gone when the suggestion is followed', () => {
    if (it_.repair) edit(root, it_.repairFile ?? it_.file ?? '', it_.repair[0], it_.repair[1]);
    else if (found?.edit) {
      const disk = (file: string) => join(root, file.replace(/^content\//u, ''));
      for (const fixed of applyFixes(issues, (file) => readFileSync(disk(file), 'utf8'))) {
        writeFileSync(disk(fixed.file), fixed.after);
      }
    } else if (it_.create) rmSync(join(root, it_.create));
    else return;
    expect(check(root).filter((issue) => isMatch(issue, it_))).toEqual([]);
  });
});
