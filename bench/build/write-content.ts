import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReport } from './make-report.ts';
import { createRandom } from './random.ts';
import { makeVocabulary, type Named, TOPICS, type Vocabulary } from './vocabulary.ts';

/** Writes a content folder for the site, and the same words for a bare project, from one seed. */
export function writeContent(folders: { ours: string; bare: string }, reports: number, seed: number): void {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
  const vocabulary = makeVocabulary();
  writeVocabulary(folders.ours, vocabulary);
  mkdirSync(folders.bare, { recursive: true });
  const random = createRandom(seed);
  for (let number = 1; number <= reports; number += 1) {
    const report = makeReport(number, vocabulary, random);
    const folder = join(folders.ours, 'reports', report.id);
    write(join(folder, 'index.mdx'), report.mdx);
    write(join(folder, 'observations.csv'), report.csv);
    writeFileSync(join(folders.bare, `${report.id}.mdx`), report.plainMdx);
  }
}

function writeVocabulary(root: string, { initiatives, documents, terms, indicators }: Vocabulary): void {
  write(join(root, 'topics.yaml'), TOPICS.map(topicRecord).join(''));
  write(join(root, 'glossary.yaml'), terms.map(termRecord).join(''));
  for (const initiative of initiatives)
    write(join(root, 'initiatives', `${initiative.id}.mdx`), initiativeFile(initiative));
  for (const document of documents)
    write(join(root, 'documents', `${document.id}.yaml`), documentFile(document));
  for (const { id: topic } of TOPICS) {
    const own = indicators.filter((indicator) => indicator.topic === topic);
    write(
      join(root, 'indicators', `${topic}.yaml`),
      own
        .map(
          ({ id, name, unit }) =>
            `- { id: ${id}, name: ${name}, unit: ${unit}, definition: 为测速而编的指标，数的是${name}。, measure: ${unit === '人' ? '计数' : '金额'} }\n`,
        )
        .join(''),
    );
  }
}

function topicRecord({ id, name }: Named): string {
  return `- { id: ${id}, name: ${name}, summary: 测速用的${name}板块。, introduction: [这个板块只为测速而设。] }\n`;
}

function termRecord({ id, name, topic }: Named): string {
  return `- { id: ${id}, name: ${name}, topic: ${topic}, text: ${name}是为测速而编的说法，解释也是编的。 }\n`;
}

function initiativeFile({ id, name, topic }: Named): string {
  const document = id.replace('xiangmu', 'wenjian');
  const basis = Number(id.slice(-3)) <= 30 ? `\nbasis: [{ document: ${document} }]` : '';
  return `---
name: ${name}
kind: 行动
topic: ${topic}
priority: B
level: 市
region: 全国
status: 在行
confidence: high
summary: ${name}是为测速而编的项目，办的事写在各篇汇报里。
verified: 2026-01-15${basis}
---
`;
}

function documentFile({ name }: Named): string {
  return `title: ${name}
kind: 规范性文件
status: 有效
date: 2025-01-01
summary: 为测速而编的文件，规定了${name.slice(4, -6)}怎么做。
verified: 2026-01-15
`;
}

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
