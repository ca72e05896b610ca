import { OBSERVATION_MARK } from '#domain/section.ts';
import { find, type Rule } from './rule.ts';

/** Headings of reports carry an id each, once; observations and notes point to sections that exist. */
export const checkSections: Rule = (library) =>
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
      .map((id) => {
        const line = section.passages.find((passage) =>
          passage.text.includes(`${OBSERVATION_MARK}{${id}}`),
        )?.line;
        return find(
          { file: report.file, path: ['@line', line ?? section.line] },
          {
            rule: 'observation-unknown',
            field: `正文第${line ?? section.line}行`,
            found: `引用了数据“${id}”，本报告的 observations.csv 里没有它`,
            expected: '引用本报告 observations.csv 里的编号',
            fix: '改正编号，或者在 observations.csv 里补上这一行',
          },
        );
      }),
  );
}
