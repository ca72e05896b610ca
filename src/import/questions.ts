import type { Draft } from './import-text.ts';
import { placesIn } from './line-places.ts';

/** Something only the editor knows: asked with its line, the default taken, and the flag that answers otherwise. */
export interface Question {
  readonly line: number;
  readonly text: string;
  readonly chosen: string;
  readonly flag: string;
}

const MOST = 3;

/** At most three questions, the weightier first; everything else the report lists without asking. */
export function askQuestions(draft: Draft, answered: ReadonlySet<string>): Question[] {
  const lineOf = placesIn(draft);
  const { metadata, suspects, leftovers } = draft;
  const questions: (Question | undefined)[] = [
    suspects[0] && !answered.has('suspects')
      ? {
          line: lineOf(draft.text.indexOf(suspects[0].text)),
          text: `有${suspects.length}句话像广告，例如“${shorten(suspects[0].text)}”。要删掉吗？`,
          chosen: '保留',
          flag: '--suspects remove',
        }
      : undefined,
    leftovers[0] && !answered.has('leftovers')
      ? {
          line: lineOf(leftovers[0].start),
          text: `原文隐去了地名，但漏下了“${[...new Set(leftovers.map((it) => it.name))].slice(0, 5).join('、')}”。要一并隐去吗？`,
          chosen: '隐去，写成“某地”',
          flag: '--leftovers keep',
        }
      : undefined,
    metadata.guessed.includes('period') && !answered.has('year')
      ? {
          line: 1,
          text: '原文没有写是哪一年的报告。您知道年份吗？',
          chosen: '写“年份未公开”',
          flag: '--year 2023',
        }
      : undefined,
    metadata.guessed.includes('title') && !answered.has('title')
      ? { line: 1, text: '原文没有标题。', chosen: `用“${metadata.title}”`, flag: '--title 报告标题' }
      : undefined,
    metadata.guessed.includes('level') && !answered.has('level')
      ? { line: 1, text: '看不出是哪一级的报告。', chosen: metadata.level, flag: '--level 县' }
      : undefined,
  ];
  return questions.filter((question) => question !== undefined).slice(0, MOST);
}

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 22)}…` : text;
}
