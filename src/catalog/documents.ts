import { keywordsOf } from './frame.ts';
import { byPinyin, getLibrary } from './library.ts';

const ORDER = ['法律', '行政法规', '党内法规和文件', '部门规章', '规范性文件', '地方文件', '工作文书'];

/** Documents grouped by kind, the higher rank first, newest first within. */
export function listDocuments() {
  const { documents } = getLibrary();
  return ORDER.map((kind) => ({
    kind,
    documents: documents
      .filter((document) => document.kind === kind)
      .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || byPinyin(a.title, b.title)),
  })).filter((group) => group.documents.length > 0);
}

/** What a document page shows: itself and everything that cites it. */
export function documentPage(id: string) {
  const library = getLibrary();
  const document = library.documentById.get(id);
  if (!document) throw new Error(`没有编号为 ${id} 的文件。`);
  const initiatives = library.initiativesByDocument.get(id) ?? [];
  const guides = library.guidesByDocument.get(id) ?? [];
  const terms = library.terms.filter((term) => term.documents.includes(id));
  const reports = library.reportsByDocument.get(id) ?? [];
  return {
    document,
    issuers: document.issuers.join('、') || '未核实',
    keywords: keywordsOf(document.title, document.kind, ...document.issuers, ...document.aliases),
    citations: initiatives.length + guides.length + terms.length + reports.length,
    initiatives: initiatives.map((initiative) => ({
      initiative,
      articles: initiative.basis.find((basis) => basis.document === id)?.articles,
    })),
    guides,
    terms,
    reports,
    replacedBy: document.replacedBy ? library.documentById.get(document.replacedBy) : undefined,
  };
}
