import type { Finding } from '#domain/issue.ts';
import type { Library } from '#domain/library.ts';
import { type Body, OBSERVATION_MARK, type Section } from '#domain/section.ts';
import { find, type Rule } from './rule.ts';

/** Ids that the page around the text has: a heading of that name would be no place to jump to. */
const TAKEN =
  /^(?:main|about|distinct|mentions|figures|timeline|pitfalls|actual|target|notes|initiatives|term-.*|note-.*)$/u;

/** Ids of headings are unique on a page, and what a text refers to exists. */
export const checkSections: Rule = (library) => [
  ...checkReports(library),
  ...[...library.reports, ...library.initiatives, ...library.guides].flatMap(checkTakenIds),
  ...[...library.initiatives, ...library.guides].flatMap((page) => [
    ...checkRepeatedIds(page),
    ...checkPageReferences(page, library),
  ]),
];

interface Page {
  readonly file: string;
  readonly body: Body;
}

function checkTakenIds({ file, body }: Page): Finding[] {
  return body.sections
    .filter(({ id }) => TAKEN.test(id))
    .map((section) => complainOfId(file, section, `编号 ${section.id} 页面自己要用`));
}

function checkRepeatedIds({ file, body }: Page): Finding[] {
  const seen = new Set<string>();
  return body.sections.flatMap((section) => {
    const isRepeated = section.id !== '' && seen.has(section.id);
    seen.add(section.id);
    return isRepeated ? [complainOfId(file, section, `编号 ${section.id} 用了两次`)] : [];
  });
}

function complainOfId(file: string, { heading, line }: Section, found: string): Finding {
  return find(
    { file, path: ['@line', line] },
    {
      rule: 'section-id-repeated',
      field: `标题“${heading}”（第${line}行）`,
      found,
      expected: '每个标题后面有自己的编号，如 [#s01]，发布后不再改',
      fix: `把第${line}行的编号换成没有用过的，如 [#s90]`,
    },
  );
}

/** Pages other than reports may show any report's numbers. */
function checkPageReferences({ file, body }: Page, library: Library): Finding[] {
  return body.sections.flatMap((section) =>
    section.observations
      .filter((id) => !library.observationById.has(id))
      .map((id) => complainOfReference(file, section, id, '任何一篇报告的 observations.csv 里都没有它')),
  );
}

function complainOfReference(file: string, section: Section, id: string, lack: string): Finding {
  const passage = section.passages.find(({ text }) => text.includes(`${OBSERVATION_MARK}{${id}}`));
  const line = passage?.line ?? section.line;
  return find(
    { file, path: ['@line', line] },
    {
      rule: 'observation-unknown',
      field: `正文第${line}行`,
      found: `引用了数据“${id}”，${lack}`,
      expected: '引用 observations.csv 里的编号',
      fix: '改正编号，或者在 observations.csv 里补上这一行',
    },
  );
}

/** Headings of reports carry an id each, once; observations and notes point to sections that exist. */
const checkReports: Rule = (library) =>
  library.reports.flatMap((report) => {
    const ids = new Set<string>();
    const headings = report.body.sections.filter((section) => section.heading);
    const problems = headings.flatMap((section) => {
      const isRepeated = section.id !== '' && ids.has(section.id);
      ids.add(section.id);
      if (section.id && !isRepeated) return [];
      return [
        find(
          { file: report.file, path: ['@line', section.line] },
          {
            rule: section.id ? 'section-id-repeated' : 'section-id-missing',
            field: `标题“${section.heading}”（第${section.line}行）`,
            found: section.id ? `编号 ${section.id} 用了两次` : '标题后面没有编号',
            expected: '每个标题后面有自己的编号，如 [#s01]，发布后不再改',
            fix: `在第${section.line}行末尾加上没有用过的编号，如 [#s${String(headings.length + 1).padStart(2, '0')}]`,
          },
        ),
      ];
    });
    const observations = library.observationsByReport.get(report.id) ?? [];
    const lost = observations.filter((observation) => !ids.has(observation.section));
    return [
      ...problems,
      ...lost.map((observation) =>
        find(
          { file: observation.file, path: [observation.row, '章节'] },
          {
            rule: 'section-unknown',
            field: '章节',
            found: `正文里没有编号为“${observation.section}”的标题`,
            expected: '正文标题后面方括号里的编号',
            fix: `到 ${report.file} 里找到这条数据所在的标题，抄下它的编号`,
          },
        ),
      ),
      ...checkTextReferences(report, library),
    ];
  });

function checkTextReferences(
  report: Parameters<Rule>[0]['reports'][number],
  library: Parameters<Rule>[0],
): ReturnType<Rule> {
  return report.body.sections.flatMap((section) =>
    section.observations
      .filter((id) => library.observationById.get(id)?.report !== report.id)
      .map((id) => complainOfReference(report.file, section, id, '本报告的 observations.csv 里没有它')),
  );
}
