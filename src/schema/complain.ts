import type { z } from 'zod';
import type { Complaint, FieldPath } from '#domain/issue.ts';
import type { FieldMeta } from './field.ts';

/** One failed field: where in the record, and what to say about it. */
export interface FieldComplaint extends Complaint {
  readonly path: FieldPath;
}

/**
 * Validates a record and returns the value or every complaint about it, in Chinese.
 * Never throws; a record that fails gives no value.
 */
export function validate<T extends z.ZodType>(
  schema: T,
  input: unknown,
): { value: z.output<T>; complaints: [] } | { value?: undefined; complaints: FieldComplaint[] } {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { value: result.data, complaints: [] };
  return { complaints: result.error.issues.flatMap((issue) => complain(schema, issue, input)) };
}

function complain(schema: z.ZodType, issue: z.core.$ZodIssue, input: unknown): FieldComplaint[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => complainUnknownKey(schema, path, key));
  }
  const meta = describeField(schema, path);
  const found = describeFound(issue, valueAt(input, path));
  return [
    {
      rule: found === '没有写' ? 'field-missing' : 'field-value',
      level: 'error',
      path,
      field: nameField(meta, path),
      found,
      expected: describeExpected(issue, meta),
      fix: paramsOf(issue)?.fix ?? `改成这样：${printExample(meta)}`,
    },
  ];
}

function complainUnknownKey(schema: z.ZodType, path: FieldPath, key: string): FieldComplaint {
  const known = keysAt(schema, path);
  const [nearest] = known
    .map((name) => ({ name, away: distance(name, key) }))
    .filter(({ name, away }) => away <= 2 && away < name.length)
    .sort((a, b) => a.away - b.away);
  return {
    rule: 'field-unknown',
    level: 'error',
    path: [...path, key],
    field: key,
    found: `不认识的字段“${key}”`,
    expected: `可用的字段：${known.join('、')}`,
    fix: nearest ? `是不是想写“${nearest.name}”？` : '删掉这一项，或改成上面的字段名',
  };
}

/** What a check of ours says about the value. */
interface Params {
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: string;
}

/** The words of our own check, also where it is one of the choices of a union. */
function paramsOf(issue: z.core.$ZodIssue): Params | undefined {
  if (issue.code === 'custom') return issue.params;
  if (issue.code !== 'invalid_union') return undefined;
  return issue.errors.flat().map(paramsOf).find(Boolean);
}

function describeFound(issue: z.core.$ZodIssue, value: unknown): string {
  const found = paramsOf(issue)?.found;
  if (found !== undefined) return found;
  if (value === undefined) return '没有写';
  if (value === null || value === '') return '空着';
  if (Array.isArray(value)) return value.length === 0 ? '一条也没有' : `一个列表（${value.length}项）`;
  return typeof value === 'object' ? '一组字段' : `“${String(value)}”`;
}

function describeExpected(issue: z.core.$ZodIssue, meta: FieldMeta | undefined): string {
  const expected = paramsOf(issue)?.expected;
  if (expected !== undefined) return expected;
  if (issue.code === 'invalid_value') return `只能是：${issue.values.join('、')}`;
  return meta ? `${meta.title}：${meta.description}` : '按字段说明填写';
}

function printExample(meta: FieldMeta | undefined): string {
  const example = meta?.examples[0];
  return example === undefined
    ? '见 docs/writing-content.md'
    : typeof example === 'string'
      ? example
      : JSON.stringify(example);
}

function nameField(meta: FieldMeta | undefined, path: FieldPath): string {
  const key = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  return meta && meta.title !== key ? `${meta.title}（${key}）` : String(key);
}

interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** Follows a path into a schema and returns what the field at its end says about itself. */
export function describeField(schema: z.ZodType, path: FieldPath): FieldMeta | undefined {
  let meta: FieldMeta | undefined;
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    current = current && stepInto(current, step);
    if (!current) return meta;
    meta = (current.meta() as FieldMeta | undefined) ?? meta;
  }
  return meta;
}

/** The field names a schema allows at a path. */
export function keysAt(schema: z.ZodType, path: FieldPath): string[] {
  let current: z.ZodType | undefined = schema;
  for (const step of path) current = current && stepInto(current, step);
  return Object.keys((current && unwrap(current).shape) ?? {});
}

function stepInto(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  const def = unwrap(schema);
  if (def.shape) return def.shape[step];
  if (def.element) return def.element;
  return undefined;
}

function unwrap(schema: z.ZodType): Def {
  const def = defOf(schema);
  const inner = def.innerType ?? def.in ?? def.options?.at(-1);
  return inner && !def.shape && !def.element ? unwrap(inner) : def;
}

function valueAt(input: unknown, path: FieldPath): unknown {
  let value = input;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

function distance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      row[j] = a[i - 1] === b[j - 1] ? diagonal : 1 + Math.min(diagonal, above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
