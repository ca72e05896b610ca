import { pinyin } from 'pinyin-pro';
import { byPinyin, getLibrary } from './library.ts';

/** Terms grouped by the first letter of their pinyin, in dictionary order. */
export function listTerms() {
  const { terms, documentById, initiativeById } = getLibrary();
  const sorted = terms
    .toSorted((a, b) => byPinyin(a.name, b.name))
    .map((term) => ({
      term,
      letter: letterOf(term.name),
      documents: term.documents.flatMap((id) => documentById.get(id) ?? []),
      related: term.related.flatMap((id) => initiativeById.get(id) ?? []),
    }));
  return [...Map.groupBy(sorted, (entry) => entry.letter)].map(([letter, entries]) => ({ letter, entries }));
}

function letterOf(name: string): string {
  const first = pinyin(name, { toneType: 'none', type: 'array' })[0]?.charAt(0).toUpperCase() ?? '';
  return /[A-Z]/.test(first) ? first : '#';
}
