import { basename } from 'node:path';
import { parseDocument } from 'yaml';
import type { NameTarget } from '#domain/name-matcher.ts';
import { readFolder, readSingle } from './list-files.ts';

/** What things are called, without reading what is said about them: enough to recognise them in a report. */
export interface Names {
  readonly targets: readonly (readonly [string, NameTarget])[];
  readonly indicators: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly unit: string;
  }[];
}

/** Reads only names and aliases, in a tenth of the time of a whole reading; broken files are skipped. */
export function readNames(root: string): Names {
  const targets: [string, NameTarget][] = [];
  const add = (kind: NameTarget['kind'], id: string, record: Loose, title: string) => {
    for (const name of [record[title], ...list(record.aliases)]) {
      if (typeof name === 'string') targets.push([name, { kind, id }]);
    }
  };
  for (const file of readFolder(root, 'initiatives', '.mdx')) {
    const matter = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---/u.exec(file.text)?.[1] ?? '';
    add('initiative', basename(file.path, '.mdx'), load(headOf(matter)), 'name');
  }
  for (const file of readFolder(root, 'documents', '.yaml')) {
    add('document', basename(file.path, '.yaml'), load(headOf(file.text)), 'title');
  }
  const glossary = readSingle(root, 'glossary.yaml');
  for (const term of list(glossary ? load(headOfItems(glossary.text)) : [])) {
    if (isRecord(term) && typeof term.id === 'string') add('term', term.id, term, 'name');
  }
  const indicators = readFolder(root, 'indicators', '.yaml').flatMap((file) =>
    list(load(headOfItems(file.text))).flatMap((item) => {
      if (!isRecord(item) || typeof item.id !== 'string' || typeof item.name !== 'string') return [];
      const aliases = list(item.aliases).filter((alias) => typeof alias === 'string');
      return [{ id: item.id, name: item.name, aliases, unit: String(item.unit ?? '') }];
    }),
  );
  return { targets, indicators };
}

type Loose = Record<string, unknown>;

/** Only the fields that hold names: the rest of a record need not be parsed. */
function headOf(yaml: string): string {
  const fields = yaml.match(/^(?:name|title|aliases):.*(?:\n(?:[ \t]+|- ).*)*/gmu);
  return (fields ?? []).join('\n');
}

/** The same for a list of records. */
function headOfItems(yaml: string): string {
  return (yaml.match(/^(?:- | {2})(?:id|name|aliases|unit):.*(?:\n {4,}.*)*/gmu) ?? []).join('\n');
}

function load(yaml: string): Loose {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return {};
  try {
    return (document.toJS({ maxAliasCount: 0 }) as Loose | null) ?? {};
  } catch {
    return {};
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}
