import { asciiTilde } from './ascii-tilde.ts';
import { dash } from './dash.ts';
import { dateDots } from './date-dots.ts';
import { datePadding } from './date-padding.ts';
import { dateShortYear } from './date-short-year.ts';
import { documentNumberBrackets } from './document-number-brackets.ts';
import { documentNumberPadding } from './document-number-padding.ts';
import { documentNumberYear } from './document-number-year.ts';
import { doubledApproximation } from './doubled-approximation.ts';
import { doubledMarks } from './doubled-marks.ts';
import { ellipsis } from './ellipsis.ts';
import { fullWidthGrouping } from './full-width-grouping.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { levelOneMark } from './level-one-mark.ts';
import { levelThreeMark } from './level-three-mark.ts';
import { levelTwoBrackets } from './level-two-brackets.ts';
import { levelTwoMark } from './level-two-mark.ts';
import { mixedNumber } from './mixed-number.ts';
import { otherWord } from './other-word.ts';
import { percentRange } from './percent-range.ts';
import { scaleRange } from './scale-range.ts';
import { spaceBetweenChinese } from './space-between-chinese.ts';
import { straightQuotes } from './straight-quotes.ts';
import type { TextRule } from './text-rule.ts';
import { untilWord } from './until-word.ts';

/** The wording rules of official Chinese, each in its own file with its examples. */
export const LANGUAGE_RULES: readonly TextRule[] = [
  halfWidthMarks,
  straightQuotes,
  ellipsis,
  dash,
  doubledMarks,
  levelTwoBrackets,
  levelThreeMark,
  levelTwoMark,
  levelOneMark,
  documentNumberBrackets,
  documentNumberPadding,
  documentNumberYear,
  datePadding,
  dateShortYear,
  dateDots,
  percentRange,
  scaleRange,
  asciiTilde,
  mixedNumber,
  doubledApproximation,
  fullWidthGrouping,
  untilWord,
  otherWord,
  spaceBetweenChinese,
];
