import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { readSettings } from '#content-files/settings.ts';
import { guideSchema } from '#schema/guide.ts';
import { initiativeSchema } from '#schema/initiative.ts';
import { reportSchema } from '#schema/report.ts';

const { contentDir } = readSettings(process.env, new Date());

/** Text to be rendered. Everything else about content comes from the catalog, which reads it once. */
export const collections = {
  reports: defineCollection({
    loader: glob({
      base: `${contentDir}/reports`,
      pattern: '*/index.mdx',
      generateId: ({ entry }) => entry.replace(/\/index\.mdx$/u, ''),
    }),
    schema: reportSchema,
  }),
  initiatives: defineCollection({
    loader: glob({ base: `${contentDir}/initiatives`, pattern: '*.mdx', generateId: nameOf }),
    schema: initiativeSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: `${contentDir}/guides`, pattern: '*.mdx', generateId: nameOf }),
    schema: guideSchema,
  }),
};

function nameOf({ entry }: { entry: string }): string {
  return entry.replace(/\.mdx$/u, '');
}
