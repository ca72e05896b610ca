import { addressOf } from '#domain/address.ts';
import { formatPlace } from '#domain/place.ts';
import { getLibrary } from './library.ts';
import { absolute, OBSERVATION_COLUMNS } from './open-data.ts';

/** Indicators with their definitions and national values. */
export function indicatorRecords() {
  const { indicators, seriesByIndicator } = getLibrary();
  return indicators.map(({ file: _, ...indicator }) => ({
    ...indicator,
    url: absolute(addressOf('indicator', indicator.id)),
    national: seriesByIndicator.get(indicator.id)?.points ?? [],
    nationalUnit: seriesByIndicator.get(indicator.id)?.unit,
  }));
}

/** Initiatives with what they rest on and the sections of reports that name them. */
export function initiativeRecords() {
  const { initiatives, mentionsByInitiative } = getLibrary();
  return initiatives.map(({ file: _, body: __, state: ___, ...initiative }) => ({
    ...initiative,
    url: absolute(addressOf('initiative', initiative.id)),
    mentions: (mentionsByInitiative.get(initiative.id) ?? []).map(({ report, section }) => ({
      report,
      section,
    })),
  }));
}

/** Reports with their sections and the ids of their observations. */
export function reportRecords() {
  const { reports, observationsByReport } = getLibrary();
  return reports.map((report) => ({
    id: report.id,
    title: report.title,
    kind: report.kind,
    place: formatPlace(report.place),
    period: report.period,
    issuer: report.issuer,
    summary: report.summary,
    masking: report.masking,
    notes: report.notes,
    published: report.published,
    verified: report.verified,
    url: absolute(addressOf('report', report.id)),
    sections: report.body.sections
      .filter((it) => it.id)
      .map(({ id, level, heading }) => ({ id, level, heading })),
    observations: (observationsByReport.get(report.id) ?? []).map((it) => it.id),
  }));
}

/** The Data Package v2 that describes the files of /data/. */
export function dataPackage() {
  const { site, reports } = getLibrary();
  const json = (name: string, title: string) => ({
    name,
    title,
    path: `${name}.json`,
    format: 'json',
    mediatype: 'application/json',
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'renshe-zhishiku',
    title: `${site.name}：报告数据`,
    description: site.description,
    homepage: site.url,
    created: `${
      reports
        .map((it) => it.published)
        .toSorted()
        .at(-1) ?? '2026-01-01'
    }T00:00:00Z`,
    licenses: [
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: '署名 4.0' },
    ],
    contributors: [{ title: site.owner, roles: ['publisher'] }],
    resources: [
      {
        name: 'observations',
        title: '数据',
        type: 'table',
        path: 'observations.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: OBSERVATION_COLUMNS.map(({ name, title, type, description }) => ({
            name,
            title,
            type,
            description,
          })),
          primaryKey: ['id'],
          missingValues: [''],
        },
      },
      json('indicators', '指标'),
      json('initiatives', '项目'),
      json('reports', '报告'),
    ],
  };
}
