import { find, type Rule } from './rule.ts';

/** A full page answers the six questions; a page without any basis says what is still to be verified. */
export const checkAnswers: Rule = ({ initiatives }) =>
  initiatives.flatMap((initiative) => {
    const place = { file: initiative.file, path: ['priority'] };
    const isUnfounded = initiative.basis.length === 0 && initiative.sources.length === 0;
    return [
      ...(initiative.priority === 'A' && !initiative.answers
        ? [
            find(place, {
              rule: 'answers-missing',
              field: '六问（answers）',
              found: '篇幅是 A，却没有写六问',
              expected: 'who、what、how、where 各至少一条；不知道的写“待核实：缺什么、问谁”',
              fix: '补上 answers，或把 priority 改成 B',
            }),
          ]
        : []),
      ...(isUnfounded && initiative.priority === 'A' && !initiative.pending
        ? [
            find(place, {
              rule: 'basis-missing',
              field: '待核实（pending）',
              found: '没有依据文件，也没有来源',
              expected: '写明来源；还没有核实的，在 pending 里说清楚缺什么',
              fix: '加一行 pending: 政策依据待核实：……',
            }),
          ]
        : []),
    ];
  });
