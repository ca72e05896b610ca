import { chartOfCompletion } from '#charts/completion-chart.ts';
import { chartOfDisclosure } from '#charts/disclosure-chart.ts';
import { chartOfSeries } from '#charts/series-chart.ts';
import { indicator, record, seriesOf } from '#tests/charts/facts.ts';

const source = { title: '公报', publisher: '人力资源社会保障部', url: 'https://www.mohrss.gov.cn/a.html' };

/** A line with a gap of three years; the name tries to end the data block early. */
export const gapped = chartOfSeries(
  { ...indicator, name: '城镇新增就业</script><b>' },
  seriesOf(
    [
      [2017, 1351],
      [2018, 1361],
      [2019, 1352],
      [2020, 1186],
      [2024, 1256],
      [2025, 1267],
    ],
    { source },
  ),
);

export const single = chartOfSeries({ ...indicator, name: '创业培训人次' }, seriesOf([[2017, 219]]));

const hidden = record('jiuye', { status: 'masked', raw: 'X人', completionText: '完成年计划的*%' });

export const completion = chartOfCompletion([
  record('城镇新增就业', { completionPercent: 72.22 }),
  record('农村劳动力转移就业', { completionPercent: 66.22 }),
  record('职业技能培训人次', { completionPercent: 56, unit: '人次', value: 580 }),
  record('机关事业单位养老保险参保人数', { completionPercent: 107.38 }),
  record('企业职工基本养老保险参保人数', { completionPercent: 124.22 }),
  record('城镇新增就业目标', { completionPercent: 100, kind: 'target' }),
  hidden,
]);

export const hiddenOnly = chartOfCompletion([hidden]);

const disclosureOf = (reported: number, masked: number, qualitative: number) => ({
  total: reported + masked + qualitative,
  reported,
  masked,
  qualitative,
  targets: 0,
});

export const disclosure = chartOfDisclosure(
  [
    { name: '某县2021年人社工作总结（广东）', href: '/', disclosure: disclosureOf(1, 137, 1) },
    { name: '某市2019年人社工作总结和2020年谋划', href: '/', disclosure: disclosureOf(3, 110, 1) },
    { name: '某市人社工作汇报（江苏）', href: '/', disclosure: disclosureOf(3, 71, 2) },
    { name: '某市人社工作阶段总结', href: '/', disclosure: disclosureOf(0, 72, 1) },
    { name: '某县2023年上半年工作汇报', href: '/', disclosure: disclosureOf(56, 0, 1) },
  ],
  { title: '各报告公开了多少', rowLabel: '报告' },
);
