import type { z } from 'zod';
import type { Asks } from '#domain/asks.ts';
import type { Site } from '#domain/site.ts';
import type { Synonym, Term } from '#domain/term.ts';
import type { Topic } from '#domain/topic.ts';
import { asksSchema } from '#schema/asks.ts';
import { glossarySchema, synonymsSchema } from '#schema/glossary.ts';
import { privacyExceptionsSchema, redirectsSchema } from '#schema/redirects.ts';
import { siteSchema } from '#schema/site.ts';
import { topicsSchema } from '#schema/topic.ts';
import type { Collector } from './collect.ts';
import { readFolder, readSingle } from './list-files.ts';
import { readYaml } from './yaml-record.ts';

const NEUTRAL_SITE: Site = {
  name: '人社知识库',
  description: '人力资源和社会保障政策与成效的公开知识库。',
  keywords: ['就业', '社会保障', '人才'],
  url: 'https://example.org',
  owner: '示例单位',
  contact: '示例站点，没有联系方式',
  phone: '12333',
  feedback: '示例站点，没有纠错渠道',
  identity: { isVerified: false },
};

/** Reads content/site.yaml; a folder without one gets a neutral demo identity. */
export function readSite(root: string, collector: Collector): Site {
  const record = readYamlFile(root, 'site.yaml', siteSchema, collector);
  if (!record) return NEUTRAL_SITE;
  const { verified, ...codes } = record.identity;
  return { ...record, identity: { ...codes, isVerified: verified } };
}

/** Reads content/topics.yaml in the order of the menu. */
export function readTopics(root: string, collector: Collector): Topic[] {
  return readYamlFile(root, 'topics.yaml', topicsSchema, collector) ?? [];
}

/** Reads content/glossary.yaml. */
export function readTerms(root: string, collector: Collector): Term[] {
  const records = readYamlFile(root, 'glossary.yaml', glossarySchema, collector) ?? [];
  return records.map((record) => ({ ...record, file: 'content/glossary.yaml' }));
}

/** Reads content/synonyms.yaml. */
export function readSynonyms(root: string, collector: Collector): Synonym[] {
  return readYamlFile(root, 'synonyms.yaml', synonymsSchema, collector) ?? [];
}

/** Reads content/asks/<kind>.yaml. */
export function readAsks(root: string, collector: Collector): Asks[] {
  return readFolder(root, 'asks', '.yaml').flatMap((file) => {
    const yaml = readYaml(file);
    collector.addFile(file, yaml);
    const records = collector.take(asksSchema, yaml.data, file) ?? [];
    return records.map(({ page: address, asks }, index) => {
      const [page = '', section] = address.split('#');
      return { page, ...(section && { section }), asks, file: file.path, index };
    });
  });
}

/** Judges the lists that are no content but steer the site: redirects and exceptions. */
export function checkSettingsLists(root: string, collector: Collector): void {
  readYamlFile(root, 'redirects.yaml', redirectsSchema, collector);
  readYamlFile(root, 'privacy-allow.yaml', privacyExceptionsSchema, collector);
}

function readYamlFile<T extends z.ZodType>(
  root: string,
  name: string,
  schema: T,
  collector: Collector,
): z.output<T> | undefined {
  const file = readSingle(root, name);
  if (!file) return undefined;
  const yaml = readYaml(file);
  collector.addFile(file, yaml);
  return collector.take(schema, yaml.data, file);
}
