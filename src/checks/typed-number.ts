import { formatNumber } from '#domain/observation.ts';
import { replaceObservations } from '#domain/section.ts';
import { find, type Rule } from './rule.ts';

const SHORTEST = 3;

/** A number that is a record is referred to, never typed: typed copies go stale and have no address. */
export const checkTypedNumbers: Rule = ({ reports, observationsByReport }) =>
  reports.flatMap((report) => {
    const records = (observationsByReport.get(report.id) ?? []).filter((it) => it.value !== undefined);
    return report.body.sections.flatMap((section) =>
      section.passages.flatMap((passage) => {
        const words = replaceObservations(passage.text, () => '');
        return records.flatMap((record) => {
          const { value = 0, unit, section: home } = record;
          const plain = String(value);
          const typed = [`${plain}${unit}`, `${formatNumber(value)}${unit}`].find((it) => holds(words, it));
          if (!typed || (plain.replace(/\D/gu, '').length < SHORTEST && home !== section.id)) return [];
          if (section.observations.includes(record.id) && home !== section.id) return [];
          return [
            find(
              { file: report.file, path: ['@line', passage.line] },
              {
                rule: 'number-typed',
                field: '正文',
                found: `“${typed}”是手打的，observations.csv 里已有这条数据`,
                expected: '引用数据，不手打数字',
                fix: `把“${typed}”换成 <Observation id="${record.id}" />`,
              },
            ),
          ];
        });
      }),
    );
  });

/** Whether the text holds the number as a whole, not as a part of a longer one. */
function holds(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    if (!/[\d.,]/u.test(text[at - 1] ?? '') && !/^次/u.test(text.slice(at + number.length))) return true;
  }
  return false;
}
