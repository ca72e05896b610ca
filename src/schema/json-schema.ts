import { z } from 'zod';
import { asksSchema } from './asks.ts';
import { documentSchema } from './document.ts';
import { glossarySchema, synonymsSchema } from './glossary.ts';
import { guideSchema } from './guide.ts';
import { indicatorFileSchema } from './indicator.ts';
import { initiativeSchema } from './initiative.ts';
import { observationSchema } from './observation.ts';
import { reportSchema } from './report.ts';
import { seriesRowSchema } from './series.ts';
import { siteSchema } from './site.ts';
import { topicsSchema } from './topic.ts';

/** One kind of file an editor writes: what it is called, where it stands, how its record looks. */
export interface WrittenKind {
  readonly name: string;
  readonly title: string;
  /** Where such files stand, as an editor's program matches them. */
  readonly files: string;
  readonly schema: z.ZodType;
}

/** Every kind of file in content/, in the order of the writing guide. */
export const WRITTEN_KINDS: readonly WrittenKind[] = [
  { name: 'report', title: '报告', files: 'content/reports/*/index.mdx', schema: reportSchema },
  {
    name: 'observation',
    title: '报告的数据',
    files: 'content/reports/*/observations.csv',
    schema: observationSchema,
  },
  { name: 'initiative', title: '项目', files: 'content/initiatives/*.mdx', schema: initiativeSchema },
  { name: 'guide', title: '办事', files: 'content/guides/*.mdx', schema: guideSchema },
  { name: 'document', title: '文件', files: 'content/documents/*.yaml', schema: documentSchema },
  { name: 'indicator', title: '指标', files: 'content/indicators/*.yaml', schema: indicatorFileSchema },
  { name: 'term', title: '术语', files: 'content/glossary.yaml', schema: glossarySchema },
  { name: 'synonym', title: '同义说法', files: 'content/synonyms.yaml', schema: synonymsSchema },
  { name: 'asks', title: '问法', files: 'content/asks/*.yaml', schema: asksSchema },
  { name: 'topic', title: '板块', files: 'content/topics.yaml', schema: topicsSchema },
  { name: 'series', title: '全国数据', files: 'content/series/*.csv', schema: seriesRowSchema },
  { name: 'site', title: '网站信息', files: 'content/site.yaml', schema: siteSchema },
];

/** The parts of a JSON Schema that the desk uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly minItems?: number;
}

/** The JSON Schema of what a person writes, for completion in an editor, for skeletons and for the guide. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // Examples are of the written form, also where code receives another.
      const meta = z.globalRegistry.get(zodSchema);
      if (meta?.['examples']) Object.assign(jsonSchema, { examples: meta['examples'] });
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  }) as JsonSchema;
}
