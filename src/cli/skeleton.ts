import type { JsonSchema } from '#schema/json-schema.ts';

/** Words or lists to put in place of a hint, by field name. */
export type Known = Readonly<Record<string, string>>;

const TO_WRITE = '待编辑填写';

/** Prints a record that the schema accepts: required fields with hints, the others as comments to switch on. */
export function printSkeleton(schema: JsonSchema, known: Known, indent = ''): string {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {})
    .map(([key, field]) => {
      const isWanted = required.has(key) || key in known;
      const value = known[key] ?? startingValue(field, indent, known);
      const hint = hintOf(field);
      if (isWanted) return `${indent}${key}: ${value}${value.includes('\n') ? '' : `  # ${hint}`}`;
      return `${indent}# ${key}: ${printExample(field)}  # ${hint}`;
    })
    .join('\n');
}

function startingValue(field: JsonSchema, indent: string, known: Known): string {
  if (field.enum) return quote(String(field.examples?.[0] ?? field.enum[0] ?? ''));
  if (field.default !== undefined) return JSON.stringify(field.default);
  if (field.type === 'array')
    return field.minItems ? `[${quote(`${TO_WRITE}：${descriptionOf(field)}`)}]` : '[]';
  if (field.properties) return `\n${printSkeleton(field, known, `${indent}  `)}`;
  if (field.type === 'boolean' || field.type === 'number') return String(field.examples?.[0] ?? false);
  const example = field.examples?.[0];
  if (isDate(field) && typeof example === 'string') return known['today'] ?? example;
  return quote(`${TO_WRITE}：${descriptionOf(field)}`);
}

function isDate(field: JsonSchema): boolean {
  return /日期/u.test(field.title ?? '') || /^\d{4}-\d{2}-\d{2}$/u.test(String(field.examples?.[0] ?? ''));
}

function hintOf(field: JsonSchema): string {
  const choices = field.enum ? `；可选：${field.enum.join('、')}` : '';
  const own = descriptionOf(field);
  return `${field.title ?? ''}：${own}${own.includes('从这些里选') ? '' : choices}`.replace(/\n/gu, ' ');
}

function descriptionOf(field: JsonSchema): string {
  return field.description ?? '按说明书填写';
}

function printExample(field: JsonSchema): string {
  const example = field.examples?.[0];
  return example === undefined ? '' : typeof example === 'string' ? quote(example) : JSON.stringify(example);
}

function quote(text: string): string {
  return /^[\p{Script=Han}A-Za-z][^:#"'\n]*$/u.test(text) && !/^(?:true|false|null|yes|no)$/iu.test(text)
    ? text
    : JSON.stringify(text);
}
