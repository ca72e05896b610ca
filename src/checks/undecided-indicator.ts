import { find, type Rule } from './rule.ts';

/** Stands in the column 指标 of a draft until an editor says what a figure measures. */
export const UNDECIDED_INDICATOR = 'weiding';

/** Every figure of a published report says what it measures; in a draft the editor is asked. */
export const checkUndecidedIndicator: Rule = ({ observations, reportById }) =>
  observations
    .filter((observation) => observation.indicator === UNDECIDED_INDICATOR)
    .map((observation) => {
      const isDraft = reportById.get(observation.report)?.state.draft === true;
      return find(
        { file: observation.file, path: [observation.row, '指标'] },
        {
          rule: 'indicator-undecided',
          level: isDraft ? 'question' : 'error',
          field: '指标',
          found: `数字“${observation.raw}”还没有对上指标`,
          expected: 'content/indicators/ 里的指标编号',
          fix: '到 content/indicators/ 里找到它说的指标，把 weiding 换成那个编号；没有就先加一条',
        },
      );
    });
