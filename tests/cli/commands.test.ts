import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeGb, makeDocx } from '#tests/import/mutants.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const content = join(folder, 'content');
cpSync(join(root, 'tests/fixtures/broken/world'), content, { recursive: true });
const seeds = join(root, 'tests/fixtures/seeds');
const SEEDS = [
  '000_69a6e079278a3f54',
  '001_f1a71a153b188512',
  '002_7e97ff98d8e8a41e',
  '003_128fecdfc9ace4db',
  '004_3f8c796afb68e90e',
];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function desk(command: 'check' | 'import' | 'new', ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, `src/cli/${command}.ts`), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-11-21' },
    },
  );
  expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at .+:\d+:\d+|\bundefined\b|TypeError|node:internal/u);
  return { status, stdout, stderr };
}

describe('npm run import', () => {
  it.each(SEEDS)('writes a draft of seed %s that passes the check', (seed) => {
    const started = performance.now();
    const { status, stdout } = desk(
      'import',
      join(seeds, `${seed}.txt`),
      '--report-id',
      `seed-${seed.slice(0, 3)}`,
    );
    expect(status).toBe(0);
    expect(performance.now() - started).toBeLessThan(6000);
    expect(stdout).toContain('一字不少');
    expect((stdout.match(/^ {2}\d\. 第/gmu) ?? []).length).toBeLessThanOrEqual(3);
    const checked = desk('check', join(content, `reports/seed-${seed.slice(0, 3)}`));
    expect(checked.status, checked.stdout).toBe(0);
  });

  it('carries no leaked name, no advertisement and no raw mask into the draft', () => {
    for (const seed of SEEDS) {
      const text = readFileSync(join(content, `reports/seed-${seed.slice(0, 3)}/index.mdx`), 'utf8');
      expect(text).not.toMatch(/兰陵|汕尾|深汕|毛集|夏集|路岗|淮化|哒哒|素材|代笔|paid(?:begin|end)/u);
      expect(text.replace(/<[^>]+>|\*\*[^*]+\*\*/gu, '')).not.toMatch(/[*＊]|(?<![A-Za-z])X+(?![A-Za-z])/u);
    }
  });

  it('reads GB18030 and Word, and leaves author and comments behind', async () => {
    const text = readFileSync(join(seeds, `${SEEDS[0]}.txt`), 'utf8');
    writeFileSync(join(folder, 'gb.txt'), encodeGb(text));
    writeFileSync(join(folder, 'word.docx'), await makeDocx(text, { autoNumber: true }));
    expect(desk('import', join(folder, 'gb.txt'), '--report-id', 'gb').status).toBe(0);
    const word = desk('import', join(folder, 'word.docx'), '--report-id', 'word');
    expect(word.stdout).toContain('张三');
    const draft = (id: string) =>
      readFileSync(join(content, `reports/${id}/index.mdx`), 'utf8').replaceAll(id, 'x');
    expect(draft('word')).toBe(draft('gb'));
    expect(draft('word')).not.toMatch(/张三|李四|请再核对/u);
    expect(draft('gb')).toBe(draft('seed-000').replaceAll('seed-000', 'x'));
  });

  it('hides personal data and says so', () => {
    writeFileSync(
      join(folder, 'private.txt'),
      '一、就业\n城镇新增就业1271人。联系人张某，身份证号11010519491231002X，电话13812345678。\n',
    );
    const { stdout } = desk('import', join(folder, 'private.txt'), '--report-id', 'private');
    expect(stdout).toMatch(/有身份证号，没有带进正文[\s\S]*有手机号/u);
    expect(readFileSync(join(content, 'reports/private/index.mdx'), 'utf8')).not.toMatch(
      /11010519491231002X|13812345678/u,
    );
    expect(stdout).not.toMatch(/11010519491231002X|13812345678/u);
    expect(desk('check', join(content, 'reports/private')).status).toBe(0);
  });

  it('keeps a table of Word as a table', async () => {
    writeFileSync(
      join(folder, 'table.txt'),
      '一、指标\n指标\t完成\n城镇新增就业\t1271人\n培训\tX人次\n完了。\n',
    );
    expect(desk('import', join(folder, 'table.txt'), '--report-id', 'table').status).toBe(0);
    expect(readFileSync(join(content, 'reports/table/index.mdx'), 'utf8')).toMatch(
      /\| 城镇新增就业 +\| <Observation id="table-001" \/> \|/u,
    );
    expect(desk('check', join(content, 'reports/table')).status).toBe(0);
  });

  it('answers every question by a flag', () => {
    const { stdout } = desk(
      'import',
      join(seeds, `${SEEDS[0]}.txt`),
      '--report-id',
      'answered',
      '--year',
      '2022',
      '--title',
      '某市2022年总结',
      '--leftovers',
      'keep',
      '--level',
      '市',
    );
    expect(stdout).toContain('没有要您决定的事');
  });

  it.each([
    ['a missing file', ['没有.docx'], 1, '找不到文件'],
    ['an old Word file', ['old.doc'], 1, '另存为'],
    ['a file that only pretends to be Word', ['fake.docx'], 1, '另存为'],
    ['a broken archive', ['broken.docx'], 1, '打不开'],
    ['an empty file', ['empty.txt'], 1, '没有文字'],
    ['a folder', ['.txt'], 1, '是文件夹'],
    ['a portable document', ['report.pdf'], 1, '另存为'],
    ['a file that is too large', ['huge.txt'], 1, '太大'],
    ['an id that climbs', ['gb.txt', '--report-id', '../x'], 2, '小写字母'],
    ['numbers that are there without their text', ['gb.txt', '--report-id', 'only-numbers'], 1, '已经有了'],
    ['a draft that exists', ['gb.txt', '--report-id', 'gb'], 1, '--force'],
    ['no file', [], 2, '退出码'],
    ['an unknown option', ['gb.txt', '--colour'], 2, '不认识'],
    ['an id that makes no address', ['gb.txt', '--report-id', '报告'], 2, '小写字母'],
    ['two files', ['gb.txt', 'word.docx'], 2, '一次只能'],
    ['a wrong answer', ['gb.txt', '--leftovers', 'maybe'], 2, 'mask'],
  ])('explains %s', (_, args, status, words) => {
    writeFileSync(join(folder, 'old.doc'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0));
    writeFileSync(join(folder, 'fake.docx'), '一、就业');
    writeFileSync(join(folder, 'broken.docx'), Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3));
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'report.pdf'), '%PDF-1.7\n%\u00e2\u00e3');
    writeFileSync(join(folder, 'huge.txt'), Buffer.alloc(21_000_000, '一'));
    mkdirSync(join(folder, '.txt'), { recursive: true });
    mkdirSync(join(content, 'reports/only-numbers'), { recursive: true });
    writeFileSync(join(content, 'reports/only-numbers/observations.csv'), 'precious');
    const paths = args.map((it) => (/\.\w+$/u.test(it) ? join(folder, it) : it));
    const result = desk('import', ...paths);
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(words);
    expect(readFileSync(join(content, 'reports/only-numbers/observations.csv'), 'utf8')).toBe('precious');
    rmSync(join(content, 'reports/only-numbers'), { recursive: true });
  });
});

describe.each(['check', 'import', 'new', 'build'])('npm run %s', (command) => {
  it('says that the content folder is not there, and makes none', () => {
    const env = { ...process.env, CONTENT_DIR: join(folder, 'nowhere'), OUT_DIR: join(folder, 'dist') };
    const args = {
      check: [],
      import: [join(folder, 'gb.txt')],
      new: ['guide', '名', '--id', 'ming'],
      build: [],
    };
    const path = join(root, `src/cli/${command}.ts`);
    const { status, stderr } = spawnSync(process.execPath, [path, ...args[command as keyof typeof args]], {
      cwd: root,
      encoding: 'utf8',
      env,
    });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/找不到内容文件夹.+CONTENT_DIR/u)]);
    expect([existsSync(join(folder, 'nowhere')), existsSync(join(folder, 'dist'))]).toEqual([false, false]);
  });
});

describe('npm run check', () => {
  it('prints JSON in the shape the design fixes', () => {
    writeFileSync(join(content, 'guides/wrong.mdx'), '---\ntitle: 错\n---\n\n完成率<5%\n');
    const { status, stdout } = desk('check', '--format', 'json', join(content, 'guides/wrong.mdx'));
    expect(status).toBe(1);
    const { issues } = JSON.parse(stdout) as { issues: Record<string, unknown>[] };
    expect(Object.keys(issues[0] ?? {})).toEqual([
      'file',
      'line',
      'column',
      'rule',
      'level',
      'message',
      'expected',
      'fix',
    ]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        file: 'content/guides/wrong.mdx',
        line: 5,
        column: 4,
        rule: 'guard-less-than',
      }),
    );
    rmSync(join(content, 'guides/wrong.mdx'));
  });

  it('repairs what has one right answer, shows what it changed, and is then content', () => {
    const path = join(content, 'guides/shiye.mdx');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('也可以在手机上办', '也可以在手机上办,见示例发[2026]39号,15～30%'));
    const { status, stderr } = desk('check', '--fix', path);
    expect(status).toBe(0);
    expect(stderr).toMatch(/- .*办,见[\s\S]*\+ .*办，见示例发〔2026〕39号，15%～30%/u);
    expect(readFileSync(path, 'utf8')).toContain('也可以在手机上办，见示例发〔2026〕39号，15%～30%');
    writeFileSync(path, before);
  });

  it.each([
    [['没有.mdx'], '找不到'],
    [['/etc/hostname'], '不在内容文件夹里'],
    [['--colour'], '不认识'],
    [['--format', 'xml'], 'json'],
    [['--date', '明天'], '2026-12-31'],
  ])('calls %j misuse', (args, words) => {
    const { status, stderr } = desk('check', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  it('remembers addresses, and misses one that is gone', () => {
    expect(desk('check', '--lock').status).toBe(0);
    writeFileSync(
      join(content, 'urls.lock'),
      `${readFileSync(join(content, 'urls.lock'), 'utf8')}/guides/gone/\n`,
    );
    expect(desk('check').stdout).toContain('发布过的地址 /guides/gone/ 不见了');
    writeFileSync(join(content, 'redirects.yaml'), '- { from: /guides/gone/, to: /guides/shiye/ }\n');
    expect(desk('check').status).toBe(0);
  });
});

describe('npm run new', () => {
  it.each([
    ['report', '某县2026年总结', 'reports/test-page/index.mdx'],
    ['initiative', '测试项目', 'initiatives/test-page.mdx'],
    ['guide', '测试怎么办', 'guides/test-page.mdx'],
    ['document', '关于测试的通知', 'documents/test-page.yaml'],
    ['term', '测试词', 'glossary.yaml'],
    ['indicator', '测试指标', 'indicators/jiuye-chuangye.yaml'],
  ])('makes a %s that passes the check', (kind, name, file) => {
    const { status, stdout } = desk('new', kind, name, '--id', 'test-page');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run check');
    expect(existsSync(join(content, file))).toBe(true);
    const checked = desk('check', join(content, file));
    expect(checked.status, checked.stdout).toBe(0);
    expect(checked.stdout).toContain('还等着您填写');
  });

  it('names a page by the pinyin of its title', () => {
    mkdirSync(join(content, 'initiatives'), { recursive: true });
    expect(desk('new', 'initiative', '社银合作').stdout).toMatch(/initiatives\/she-?yin-?hezuo\.mdx/u);
  });

  it.each([
    [['guide', '测试怎么办', '--id', 'test-page'], 1, '已经有了'],
    [[], 2, '要新建什么'],
    [['page', '名'], 2, '不认识'],
    [['guide'], 2, '名称'],
    [['guide', '名', '--id', '大写'], 2, '小写字母'],
    [['guide', '名', '--id', '../../x'], 2, '小写字母'],
    [['guide', '名', '--id', 'index'], 2, 'index'],
    [['guide', '名\n字', '--id', 'mingzi'], 2, '换行'],
    [['indicator', '名', '--id', 'ming', '--topic', '../../x'], 2, '没有板块'],
    [['term', '测试词', '--id', 'test-page'], 1, '已经有了'],
  ])('explains %j', (args, status, words) => {
    const result = desk('new', ...args);
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(words);
  });
});
