import { childOf, descendants, type XmlElement } from './xml.ts';

/** How one level of a list prints its ordinal. */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** Prints the ordinal of the next paragraph of a list: 一、, （二）, 3. */
export type Numberer = (numberId: string, level: number) => string;

const DIGITS = '〇一二三四五六七八九';

/** Reads numbering.xml; counters move on with every call, as Word's do down the document. */
export function createNumberer(numbering: XmlElement | undefined): Numberer {
  const abstracts = new Map<string, Map<number, Level>>();
  const numbers = new Map<string, string>();
  for (const element of numbering ? descendants(numbering, 'w:abstractNum') : []) {
    abstracts.set(element.attributes['w:abstractNumId'] ?? '', levelsOf(element));
  }
  for (const element of numbering ? descendants(numbering, 'w:num') : []) {
    numbers.set(
      element.attributes['w:numId'] ?? '',
      childOf(element, 'w:abstractNumId')?.attributes['w:val'] ?? '',
    );
  }
  const counters = new Map<string, number[]>();
  return (numberId, level) => {
    const abstract = numbers.get(numberId);
    const levels = abstract === undefined ? undefined : abstracts.get(abstract);
    const format = levels?.get(level);
    if (!levels || !format || abstract === undefined) return '';
    const counts = counters.get(abstract) ?? [];
    counts[level] = (counts[level] ?? format.start - 1) + 1;
    counts.length = level + 1;
    counters.set(abstract, counts);
    if (format.format === 'bullet' || format.format === 'none') return '';
    return format.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return printNumber(counts[at] ?? 1, levels.get(at)?.format ?? 'decimal');
    });
  };
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of descendants(abstract, 'w:lvl')) {
    levels.set(Number(level.attributes['w:ilvl'] ?? 0), {
      format: childOf(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
      text: childOf(level, 'w:lvlText')?.attributes['w:val'] ?? '%1.',
      start: Number(childOf(level, 'w:start')?.attributes['w:val'] ?? 1),
    });
  }
  return levels;
}

function printNumber(value: number, format: string): string {
  if (/chinese|ideograph|japanese|taiwanese|korean/iu.test(format)) return printChinese(value);
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese')
    return String.fromCodePoint(0x245f + value);
  if (format === 'lowerLetter') return String.fromCodePoint(96 + value);
  if (format === 'upperLetter') return String.fromCodePoint(64 + value);
  return String(value);
}

function printChinese(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}十${value % 10 ? DIGITS[value % 10] : ''}`;
}
