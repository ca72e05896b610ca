import { pinyin } from 'pinyin-pro';
import { keywordsOf } from './frame.ts';
import { byPinyin, getLibrary } from './library.ts';

/** Terms grouped by the first letter of their pinyin, in dictionary order. */
export function listTerms() {
  const { terms } = getLibrary();
  const sorted = terms
    .toSorted((a, b) => byPinyin(a.name, b.name))
    .map((term) => ({ term, letter: letterOf(term.name) }));
  return [...Map.groupBy(sorted, (entry) => entry.letter)].map(([letter, entries]) => ({
    letter,
    terms: entries.map((entry) => entry.term),
  }));
}

/** What the page of a term shows. */
export function termPage(id: string) {
  const library = getLibrary();
  const term = library.termById.get(id);
  if (!term) throw new Error(`没有编号为 ${id} 的术语。`);
  const topic = library.topicById.get(term.topic);
  const related = term.related.flatMap((it) => library.initiativeById.get(it) ?? []);
  return {
    term,
    topic,
    site: library.site,
    verified:
      library.reports
        .map((report) => report.verified)
        .toSorted()
        .at(-1) ?? '',
    keywords: keywordsOf(term.name, topic?.name, ...term.aliases, ...related.map(({ name }) => name)),
    documents: term.documents.flatMap((it) => library.documentById.get(it) ?? []),
    related,
    guides: library.guidesByTerm.get(id) ?? [],
  };
}

function letterOf(name: string): string {
  const first = pinyin(name, { toneType: 'none', type: 'array' })[0]?.charAt(0).toUpperCase() ?? '';
  return /[A-Z]/.test(first) ? first : '#';
}
