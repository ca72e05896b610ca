import type { Finding } from '#domain/issue.ts';
import type { Library } from '#domain/library.ts';
import type { Observation } from '#domain/observation.ts';
import { OBSERVATION_MARK, type Passage, replaceObservations, splitSentences } from '#domain/section.ts';
import { find, type Rule } from './rule.ts';

/** Parts add up, shares fit, and a target fits its percentage; where they do not, the editor is asked, never accused. */
export const checkArithmetic: Rule = (library) => [
  ...library.reports.flatMap((report) =>
    unexplainedSections(report).flatMap((section) =>
      section.passages.flatMap((passage) => checkPassage(report.file, passage, library)),
    ),
  ),
  ...checkTargets(library),
];

/** A section with a note for readers has been looked at. */
function unexplainedSections({
  body,
  notes,
}: Library['reports'][number]): Library['reports'][number]['body']['sections'] {
  return body.sections.filter((section) => !notes.some((note) => note.section === section.id));
}

function checkPassage(file: string, passage: Passage, { observationById }: Library): Finding[] {
  if (!passage.text.includes('其中')) return [];
  return splitSentences(passage.text).flatMap((sentence) => {
    const match = /^(.*?)其中[:：]?(.*)$/su.exec(sentence);
    const whole = recordsIn(match?.[1] ?? '', observationById).findLast((it) => it.unit !== '%');
    if (!match || whole?.value === undefined) return [];
    const rest = recordsIn(match[2] ?? '', observationById);
    const parts = rest.filter((it) => it.unit === whole.unit && it.value !== undefined);
    const sum = parts.reduce((total, it) => total + (it.value ?? 0), 0);
    const place = { file, path: ['@line', passage.line] };
    if (parts.length >= 1 && sum > whole.value && !whole.qualifier) {
      return [
        ask(place, `“其中”的各项加起来是 ${sum}${whole.unit}，比总数 ${whole.value}${whole.unit} 还多`),
      ];
    }
    const share = rest.find((it) => it.unit === '%' && it.value !== undefined);
    const first = parts[0];
    if (!share || first?.value === undefined || share.value === undefined) return [];
    const percent = Math.round((first.value / whole.value) * 10000) / 100;
    if (
      Math.abs(percent - share.value) < 0.5 ||
      !isSameSubject(replaceObservations(match[2] ?? '', () => ''))
    )
      return [];
    return [ask(place, `${first.value} 占 ${whole.value} 的 ${percent}%，这里的比率却是 ${share.value}%`)];
  });
}

/** 其中调解26起，…调解率: the share speaks of the same thing as the part. */
function isSameSubject(words: string): boolean {
  const part = /^[^\p{Script=Han}]*(\p{Script=Han}{2})/u.exec(words)?.[1];
  return part !== undefined && new RegExp(`${part}[成功]*率`, 'u').test(words);
}

function recordsIn(text: string, observationById: Library['observationById']): Observation[] {
  return [...text.matchAll(new RegExp(`${OBSERVATION_MARK}\\{([^}]*)\\}`, 'gu'))].flatMap(
    ([, id = '']) => observationById.get(id) ?? [],
  );
}

function* checkTargets({ observationsByReport }: Library): Generator<Finding> {
  for (const records of observationsByReport.values()) {
    for (const actual of records) {
      if (actual.completionPercent === undefined || actual.value === undefined || actual.kind !== 'actual')
        continue;
      const target = records.find(
        (it) =>
          it.kind === 'target' &&
          it.indicator === actual.indicator &&
          it.unit === actual.unit &&
          it.value !== undefined,
      );
      if (!target?.value) continue;
      const percent = Math.round((actual.value / target.value) * 10000) / 100;
      if (Math.abs(percent - actual.completionPercent) < 0.06) continue;
      const words = `${actual.value}÷${target.value} 是 ${percent}%，完成比例却写 ${actual.completionPercent}%`;
      yield ask({ file: actual.file, path: [actual.row, '完成比例'] }, words);
    }
  }
}

function ask(place: { file: string; path: (string | number)[] }, found: string): Finding {
  return find(place, {
    rule: 'arithmetic',
    level: 'question',
    field: '数字关系',
    found,
    expected: '总数、分项和比率对得上',
    fix: '核对原文：抄错了就改；原文就是这样，在 notes 里给读者说明一句',
  });
}
