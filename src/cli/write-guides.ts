import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonSchemaOf, WRITTEN_KINDS } from '#schema/json-schema.ts';
import { printErrorGuide } from './print-error-guide.ts';
import { printWritingGuide } from './print-writing-guide.ts';

/** Files that are printed from the schemas, by path from the project's folder. */
export function printedFiles(): ReadonlyMap<string, string> {
  const schemas = WRITTEN_KINDS.map(({ name, schema }) => {
    return [`.vscode/schemas/${name}.json`, `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`] as const;
  });
  return new Map([
    ['docs/writing-content.md', printWritingGuide()],
    ['docs/errors.md', printErrorGuide()],
    ['.vscode/settings.json', printSettings()],
    ...schemas,
  ]);
}

/** Completion and complaints while typing: YAML files by their schema, front matter by the content intellisense of Astro. */
function printSettings(): string {
  const yaml = WRITTEN_KINDS.filter(({ files }) => files.endsWith('.yaml'));
  const settings = {
    'yaml.schemas': Object.fromEntries(
      yaml.map(({ name, files }) => [`./.vscode/schemas/${name}.json`, files]),
    ),
    'yaml.customTags': [],
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.associations': { '*.mdx': 'mdx' },
    'editor.wordWrap': 'on',
    'editor.unicodeHighlight.ambiguousCharacters': false,
    'editor.unicodeHighlight.invisibleCharacters': true,
    'astro.content-intellisense': true,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

if (import.meta.main) {
  for (const [path, text] of printedFiles()) {
    mkdirSync(dirname(join('.', path)), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${path}\n`);
  }
}
