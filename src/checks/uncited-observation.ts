import { find, type Rule } from './rule.ts';

/** Every record of a report is referred to in its text, in the section it names. */
export const checkUncitedObservations: Rule = ({ reports, observationsByReport }) =>
  reports.flatMap((report) => {
    const home = new Map<string, string>();
    for (const section of report.body.sections)
      for (const id of section.observations) home.set(id, section.id);
    return (observationsByReport.get(report.id) ?? []).flatMap((record) => {
      const cited = home.get(record.id);
      const place = { file: record.file, path: [record.row, cited === undefined ? '编号' : '章节'] };
      if (cited === undefined) {
        return [
          find(place, {
            rule: 'observation-uncited',
            level: 'warning',
            field: '编号',
            found: `正文没有引用“${record.id}”（${record.raw}）`,
            expected: '每条数据在正文里引用一次',
            fix: `在第 ${record.section} 节说到它的地方写 <Observation id="${record.id}" />`,
          }),
        ];
      }
      const isElsewhere =
        cited !== record.section && report.body.sections.some((it) => it.id === record.section);
      if (!isElsewhere) return [];
      return [
        find(place, {
          rule: 'observation-section',
          level: 'warning',
          field: '章节',
          found: `表里写的是“${record.section}”，正文在“${cited}”引用它`,
          expected: '章节与正文一致',
          fix: `把章节改成 ${cited}，或把引用移到 ${record.section}`,
        }),
      ];
    });
  });
