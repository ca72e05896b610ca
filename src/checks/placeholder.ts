import type { TextMatch, TextRule } from './language/text-rule.ts';

const DRAFT = /^draft:\s*true/mu;

/** What the importer and the skeletons left for a person to write; in a draft the editor is asked. */
export const placeholder: TextRule = {
  rule: 'placeholder',
  level: 'question',
  good: ['draft: true\nsummary: 待核实：当地标准'],
  bad: ['draft: true\nsummary: 待编辑填写：用100到200字说清'],
  find: ({ text, source }) => (DRAFT.test(source) ? placeholdersIn(text) : []),
};

/** The same on a page that is not a draft is an error: nobody may read it. */
export const placeholderPublished: TextRule = {
  rule: 'placeholder-published',
  level: 'error',
  good: ['summary: 说清了'],
  bad: ['summary: 待编辑填写：用100到200字说清'],
  find: ({ file, text, source }) => (DRAFT.test(source) || isData(file) ? [] : placeholdersIn(text)),
};

/** Records without a draft state are shown as soon as they exist: the editor is warned until they are written. */
export const placeholderInData: TextRule = {
  rule: 'placeholder-data',
  level: 'warning',
  good: ['text: 说清了'],
  bad: [],
  find: ({ file, text }) => (isData(file) ? placeholdersIn(text) : []),
};

function isData(file: string): boolean {
  return /\.(?:yaml|csv)$/u.test(file);
}

function placeholdersIn(text: string): TextMatch[] {
  return [...text.matchAll(/待编辑填写[^\n\0]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: '这里还等着您填写',
    expected: '写上内容，去掉“待编辑填写”',
    fix: match[0].replace(/^待编辑填写：?/u, '') || '按字段说明填写',
  }));
}
