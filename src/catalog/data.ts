import { chartOfDisclosure } from '#charts/disclosure-chart.ts';
import { addressOf } from '#domain/address.ts';
import { countDisclosure } from '#domain/disclosure.ts';
import { getLibrary } from './library.ts';
import { listReports } from './lists.ts';

/** The files a reader can download, with what is in each. */
const FILES = [
  ['/data/observations.csv', '数据（CSV）', '报告里的每一条数据，一行一条，用 Excel 能直接打开。'],
  ['/data/observations.json', '数据（JSON）', '同样的内容，供程序读取。'],
  ['/data/indicators.json', '指标', '每个指标的含义、单位、别名和全国逐年数据。'],
  ['/data/initiatives.json', '项目', '每个项目的名称、别名、状态、依据和提到它的报告。'],
  ['/data/reports.json', '报告', '每篇报告的期间、地区、章节和数据编号。'],
  ['/data/datapackage.json', '数据包说明', '按 Data Package v2 写的字段说明。'],
] as const;

/** What the data page shows: how much each report and topic publishes, hides, or gives only in words. */
export function dataPage() {
  const { site, observations, indicatorById, topics, series } = getLibrary();
  const reports = listReports().map(({ report, disclosure }) => ({
    name: report.title,
    href: addressOf('report', report.id),
    disclosure,
  }));
  return {
    site,
    all: countDisclosure(observations),
    reports,
    topics: topics.map((topic) => ({
      name: topic.name,
      href: addressOf('topic', topic.id),
      disclosure: countDisclosure(
        observations.filter((it) => indicatorById.get(it.indicator)?.topic === topic.id),
      ),
    })),
    chart: chartOfDisclosure(reports, { title: '每篇报告公开了多少数据', rowLabel: '报告' }),
    files: FILES.map(([path, name, about]) => ({ path, name, about })),
    series: series.flatMap((it) => {
      const indicator = indicatorById.get(it.indicator);
      return indicator ? [{ series: it, indicator }] : [];
    }),
  };
}
