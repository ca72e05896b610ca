import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readNames } from '#content-files/read-names.ts';
import { createNameMatcher } from '#domain/name-matcher.ts';
import { viewOf } from '#import/change.ts';
import { decodeText } from '#import/decode-text.ts';
import { type ImportReport, summarise } from '#import/import-report.ts';
import { type Draft, importText } from '#import/import-text.ts';
import type { StyledHeading } from '#import/markers.ts';
import { writeCsv } from '#import/write-csv.ts';
import { writeMdx } from '#import/write-mdx.ts';

/** What the command line asks for. */
export interface ImportRequest {
  readonly file: string;
  readonly contentDir: string;
  readonly today: string;
  readonly reportId?: string;
  readonly title?: string;
  readonly level?: string;
  readonly province?: string;
  readonly year?: number;
  readonly leftovers: 'mask' | 'keep';
  readonly suspects: 'keep' | 'remove';
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly answered: ReadonlySet<string>;
  readonly progress: (step: string) => void;
}

/** A finished import, or a reason and a remedy in Chinese. */
export type ImportResult =
  | {
      readonly report: ImportReport;
      readonly files: readonly string[];
      readonly people: readonly string[];
      readonly notes: readonly string[];
    }
  | { readonly problem: string; readonly fix: string };

interface Source {
  readonly text: string;
  readonly styledHeadings: readonly StyledHeading[];
  readonly people: readonly string[];
  readonly notes: readonly string[];
}

/** Reads a report, understands it, and writes index.mdx and observations.csv. Never throws for what is in the file. */
export async function importFile(request: ImportRequest): Promise<ImportResult> {
  if (!existsSync(request.file))
    return {
      problem: `找不到文件“${request.file}”。`,
      fix: '检查文件名和所在文件夹，中文名两边可以加引号。',
    };
  const unfit = judgeFile(request.file);
  if (unfit) return unfit;
  request.progress('正在读取文件');
  const source = await readSource(request.file);
  if ('problem' in source) return source;
  if (!source.text.trim())
    return { problem: '文件里没有文字。', fix: '如果文字是图片，请先转成文字再导入。' };
  const reportId = request.reportId ?? suggestId(request.file);
  const folder = join(request.contentDir, 'reports', reportId);
  const isTaken = ['index.mdx', 'observations.csv'].some((name) => existsSync(join(folder, name)));
  if (isTaken && !request.force && !request.dryRun) {
    return {
      problem: `报告“${reportId}”已经有了。`,
      fix: '换一个编号：--report-id 新编号；要覆盖原来的草稿就加 --force。',
    };
  }
  request.progress('正在识别标题、数字和名称');
  const names = readNames(request.contentDir);
  const draft = withAnswers(
    importText(source.text, {
      reportId,
      indicators: names.indicators,
      ...(request.year && { year: request.year }),
      maskLeftovers: request.leftovers === 'mask',
      removeSuspects: request.suspects === 'remove',
      styledHeadings: source.styledHeadings,
    }),
    request,
  );
  const report = summarise(draft, createNameMatcher(names.targets), request.answered);
  const files = request.dryRun ? [] : writeDraft(draft, folder, request.today);
  return { report, files, people: source.people, notes: source.notes };
}

/** More than any report: such a file is a book, a picture or a mistake. */
const LARGEST = 20_000_000;

/** Says what keeps a file from being read at all. */
function judgeFile(file: string): { problem: string; fix: string } | undefined {
  const stat = statSync(file);
  if (!stat.isFile())
    return {
      problem: `“${file}”是文件夹，不是文件。`,
      fix: '写到文件名为止，如 报告/总结.docx；一次导入一个文件。',
    };
  if (stat.size > LARGEST) {
    const size = Math.round(stat.size / 1_000_000);
    return {
      problem: `文件有 ${size} MB，太大。`,
      fix: '一份报告不会超过 20 MB；先删掉里面的图片，或分成几份。',
    };
  }
  try {
    accessSync(file, constants.R_OK);
    return undefined;
  } catch {
    return { problem: `文件“${file}”不让读。`, fix: '关掉正在打开它的程序，或复制到自己的文件夹里再导入。' };
  }
}

async function readSource(file: string): Promise<Source | { problem: string; fix: string }> {
  const bytes = readFileSync(file);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWord(bytes);
  if (/\.docx?$/iu.test(extname(file)) && bytes.length > 0 && bytes[0] !== 0xd0) {
    return { problem: '这个文件的名字像 Word，内容却不是。', fix: '在 Word 里打开，重新“另存为”docx。' };
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  return { text: decoded.text, styledHeadings: [], people: [], notes: [`文字编码：${decoded.encoding}`] };
}

async function readWord(bytes: Uint8Array): Promise<Source | { problem: string; fix: string }> {
  try {
    const { readDocx } = await import('#import/read-docx.ts');
    const word = await readDocx(bytes);
    const notes = [
      ...(word.comments > 0 ? [`有 ${word.comments} 条批注，没有带进正文`] : []),
      ...(word.revisions > 0 ? [`有 ${word.revisions} 处修订痕迹，按接受修订处理`] : []),
      ...(word.unread ? [`有 ${word.unread.length} 个字可能没有读到：${word.unread.slice(0, 30)}`] : []),
    ];
    return { text: word.text, styledHeadings: word.headings, people: word.people, notes };
  } catch {
    return {
      problem: '这个文件打不开，可能加了密码、已损坏，或者是别的压缩包。',
      fix: '在 Word 或 WPS 里打开，去掉密码，“另存为”docx 后再导入。',
    };
  }
}

function withAnswers(draft: Draft, request: ImportRequest): Draft {
  const { title, level, province } = request;
  return {
    ...draft,
    metadata: {
      ...draft.metadata,
      ...(title && { title }),
      ...(level && { level: level as Draft['metadata']['level'] }),
      ...(province && { province }),
      ...(request.year &&
        draft.metadata.guessed.includes('period') && {
          year: request.year,
          period: { label: `${request.year}年`, from: `${request.year}-01-01`, to: `${request.year}-12-31` },
        }),
    },
  };
}

function writeDraft(draft: Draft, folder: string, today: string): string[] {
  mkdirSync(folder, { recursive: true });
  const { origin } = viewOf(draft.source, draft.changes);
  const printed = (start: number, end: number) => {
    const raw = draft.source.slice(origin[start] ?? 0, (origin[end - 1] ?? 0) + 1);
    return raw.length <= end - start + 2 && !raw.includes('\n') ? raw : draft.text.slice(start, end);
  };
  const files = [
    [join(folder, 'index.mdx'), writeMdx(draft, today)],
    [join(folder, 'observations.csv'), writeCsv(draft.observations, printed)],
  ] as const;
  for (const [path, content] of files) writeFileSync(path, content);
  return files.map(([path]) => path);
}

/** The id an editor gets without asking: the Latin letters and digits of the file's name. */
function suggestId(file: string): string {
  const name = basename(file, extname(file)).normalize('NFKC').toLowerCase();
  const slug = name.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  return slug ? `baogao-${slug}`.slice(0, 60).replace(/-$/u, '') : 'baogao-xin';
}
