import type { FieldPath, Finding } from '#domain/issue.ts';
import type { Library } from '#domain/library.ts';
import { find, type Rule } from './rule.ts';
import { UNDECIDED_INDICATOR } from './undecided-indicator.ts';

interface Reference {
  readonly file: string;
  readonly path: FieldPath;
  readonly id: string;
  readonly to: keyof typeof TARGETS;
}

const TARGETS = {
  initiative: {
    look: (library: Library) => library.initiativeById,
    name: '项目',
    folder: 'content/initiatives/',
  },
  document: { look: (library: Library) => library.documentById, name: '文件', folder: 'content/documents/' },
  indicator: {
    look: (library: Library) => library.indicatorById,
    name: '指标',
    folder: 'content/indicators/',
  },
  guide: { look: (library: Library) => library.guideById, name: '办事', folder: 'content/guides/' },
  observation: {
    look: (library: Library) => library.observationById,
    name: '数据',
    folder: '该报告的 observations.csv',
  },
} as const;

/** Every id that a record points to exists. */
export const checkReferences: Rule = (library) =>
  [...referencesOf(library)].flatMap((it) => missing(library, it));

function missing(library: Library, { file, path, id, to }: Reference): Finding[] {
  const target = TARGETS[to];
  const known: ReadonlyMap<string, { readonly id: string }> = target.look(library);
  if (known.has(id)) return [];
  const nearest = [...known.keys()].find((other) => other.startsWith(id.slice(0, 8)));
  return [
    find(
      { file, path },
      {
        rule: `${to}-unknown`,
        field: target.name,
        found: `没有编号为“${id}”的${target.name}`,
        expected: `${target.folder} 里有的编号`,
        fix: nearest ? `是不是“${nearest}”？` : `先在 ${target.folder} 加上它，或者删掉这一项`,
      },
    ),
  ];
}

function* referencesOf(library: Library): Generator<Reference> {
  for (const { file, row, indicator } of library.observations)
    if (indicator !== UNDECIDED_INDICATOR)
      yield { file, path: [row, '指标'], id: indicator, to: 'indicator' };
  for (const series of library.series)
    yield { file: series.file, path: [], id: series.indicator, to: 'indicator' };
  for (const { file, highlights } of library.reports)
    yield* each(file, ['highlights'], highlights, 'observation');
  yield* initiativeReferences(library);
  yield* guideReferences(library);
  for (const [index, topic] of library.topics.entries()) {
    const file = 'content/topics.yaml';
    yield* each(file, [index, 'headlineIndicators'], topic.headlineIndicators, 'indicator');
    for (const [at, need] of topic.needs.entries()) {
      yield* each(file, [index, 'needs', at, 'initiatives'], need.initiatives, 'initiative');
      yield* each(file, [index, 'needs', at, 'guides'], need.guides, 'guide');
    }
  }
}

function* initiativeReferences({ initiatives, terms }: Library): Generator<Reference> {
  for (const { file, basis, related, distinct } of initiatives) {
    yield* each(file, ['related'], related, 'initiative');
    for (const [at, entry] of basis.entries())
      yield { file, path: ['basis', at, 'document'], id: entry.document, to: 'document' };
    for (const [at, entry] of distinct.entries())
      yield { file, path: ['distinct', at, 'id'], id: entry.id, to: 'initiative' };
  }
  for (const [index, term] of terms.entries()) {
    yield* each(term.file, [index, 'documents'], term.documents, 'document');
    yield* each(term.file, [index, 'related'], term.related, 'initiative');
  }
}

function* guideReferences({ guides }: Library): Generator<Reference> {
  for (const { file, initiatives, documents, time } of guides) {
    yield* each(file, ['initiatives'], initiatives, 'initiative');
    yield* each(file, ['documents'], documents, 'document');
    for (const [at, entry] of time.entries())
      if (entry.document) yield { file, path: ['time', at, 'document'], id: entry.document, to: 'document' };
  }
}

function* each(
  file: string,
  path: FieldPath,
  ids: readonly string[],
  to: Reference['to'],
): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { file, path: [...path, index], id, to };
}
