import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '#tests/search/seeded-random.ts';

/** One page of the generated corpus, before it becomes HTML. */
export type CorpusPage = {
  url: string;
  title: string;
  aliases: string[];
  kind: string;
  topic: string;
  year: string;
  sections: { id: string; heading: string; text: string }[];
};

const TOPICS = ['就业创业', '社会保障', '人才人事', '劳动关系', '公共服务'];
const SECTION_START = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;

function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。；])/).filter((sentence) => sentence.trim().length > 6);
}

function sectionPages(seedName: string, text: string): CorpusPage[] {
  const pages: CorpusPage[] = [];
  const year = /20\d\d/.exec(text)?.[0] ?? '2023';
  let current: { heading: string; text: string } | undefined;
  const flush = () => {
    if (!current || current.text.length < 20) return;
    const number = pages.length + 1;
    const half = Math.ceil(current.text.length / 2);
    const cut = current.text.indexOf('。', half) + 1 || current.text.length;
    const sections = [
      { id: 's1', heading: '主要做法', text: current.text.slice(0, cut) },
      { id: 's2', heading: '进展情况', text: current.text.slice(cut) },
    ].filter((section) => section.text.trim() !== '');
    pages.push({
      url: `/reports/${seedName}-${number}/`,
      title: current.heading,
      aliases: [],
      kind: '报告',
      topic: TOPICS[number % 5] as string,
      year,
      sections,
    });
  };
  for (const line of text.split(/\r?\n/).map((part) => part.trim())) {
    if (SECTION_START.test(line)) {
      flush();
      const stop = line.indexOf('。');
      current =
        stop > 0 && stop < 40
          ? { heading: line.slice(0, stop), text: line.slice(stop + 1) }
          : { heading: line.slice(0, 40), text: line.length > 40 ? line : '' };
    } else if (current) current.text += line;
  }
  flush();
  return pages;
}

function namePage(line: string, number: number, sentences: string[]): CorpusPage {
  const [name = '', ...aliases] = line.split('|');
  const about = sentences.filter((sentence) => [name, ...aliases].some((word) => sentence.includes(word)));
  const start = (number * 37) % Math.max(1, sentences.length - 4);
  const text = about.length > 0 ? about.slice(0, 6) : sentences.slice(start, start + 3);
  return {
    url: `/initiatives/p${number}/`,
    title: name,
    aliases,
    kind: '项目',
    topic: TOPICS[number % 5] as string,
    year: String(2018 + (number % 6)),
    sections: [
      { id: 'what', heading: '是什么', text: `${name}：${text.slice(0, 3).join('')}` },
      { id: 'done', heading: '各地做法', text: text.slice(3).join('') || '各地公布的情况以当地为准。' },
    ],
  };
}

function syntheticPage(
  number: number,
  sentences: string[],
  names: string[],
  random: () => number,
): CorpusPage {
  const clauses = () => {
    const parts = pick(random, sentences).split(/(?<=，)/);
    const other = pick(random, sentences).split(/(?<=，)/);
    const cut = Math.floor(random() * parts.length);
    return parts.slice(0, cut).join('') + other.slice(-(1 + Math.floor(random() * other.length))).join('');
  };
  const name = (pick(random, names).split('|')[0] ?? '').replace(/[《》]/g, '');
  const section = (index: number) => {
    let text = '';
    while (text.length < 380) text += random() < 0.5 ? pick(random, sentences) : clauses();
    return { id: `s${index}`, heading: `第${index}部分 ${pick(random, TOPICS)}情况`, text };
  };
  const suffix = pick(random, ['工作要点', '推进情况', '工作总结', '实施情况', '专项报告']);
  return {
    url: `/reports/g${number}/`,
    title: `第${number}县${name}${suffix}`,
    aliases: [],
    kind: '报告',
    topic: pick(random, TOPICS),
    year: String(2015 + Math.floor(random() * 9)),
    sections: [1, 2, 3, 4].map(section),
  };
}

/** The corpus of `size` pages: real sections first, then names, then synthetic reports. */
export function makeCorpus(size: number, seedsDir: string, namesFile: string): CorpusPage[] {
  const texts = readdirSync(seedsDir)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(seedsDir, file), 'utf8').replace(/\[最新[^\]]*\]|##paidbegin##/g, ''));
  const names = readFileSync(namesFile, 'utf8').trim().split('\n');
  const sentences = texts.flatMap(sentencesOf);
  const real = texts.flatMap((text, index) => sectionPages(`r${index}`, text));
  const named = names.map((line, index) => namePage(line, index, sentences));
  const pages = size <= 100 ? [...named.slice(0, 50), ...real].slice(0, size) : [...real, ...named];
  const random = seededRandom(20261121);
  while (pages.length < size) pages.push(syntheticPage(pages.length, sentences, names, random));
  return pages.slice(0, size);
}

/** A page as the site's layout would build it: metadata in the head, text in the indexed body. */
export function corpusHtml(page: CorpusPage): string {
  const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const meta = (name: string, value: string) =>
    value === '' ? '' : `<meta name="search-${name}" content="${escapeText(value).replace(/"/g, '&quot;')}">`;
  const sections = page.sections.map(
    (section) =>
      `<h2 id="${section.id}">${escapeText(section.heading)}</h2><p>${escapeText(section.text)}</p>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeText(page.title)} · 人社知识库</title>${[
    meta('aliases', page.aliases.join('|')),
    meta('kind', page.kind),
    meta('topic', page.topic),
    meta('year', page.year),
  ].join(
    '',
  )}</head><body><header>人社知识库 导航</header><main data-pagefind-body><h1>${escapeText(page.title)}</h1>${sections.join('')}<p data-pagefind-ignore>不进索引的一句话</p></main></body></html>`;
}

/** Writes the corpus as a built site under `siteDir`. */
export function writeCorpus(pages: CorpusPage[], siteDir: string): void {
  for (const page of pages) {
    const folder = join(siteDir, page.url);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), corpusHtml(page));
  }
}
