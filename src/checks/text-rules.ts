import { csvFormula } from './csv-formula.ts';
import { frontTitle } from './front-title.ts';
import { headingOrder } from './heading-order.ts';
import { imageText } from './image-text.ts';
import { LANGUAGE_RULES } from './language/rules.ts';
import type { TextRule } from './language/text-rule.ts';
import { linkText } from './link-text.ts';
import { ordinalOrder } from './ordinal-order.ts';
import { type PrivacyException, personalData, possiblePersonalData } from './personal-data.ts';
import { placeholder, placeholderInData, placeholderPublished } from './placeholder.ts';
import { rawMask } from './raw-mask.ts';

/** The rules that also stop a build: what must never be public, and what Markdown would swallow. */
export function buildTextRules(exceptions: readonly PrivacyException[], today: string): TextRule[] {
  return [personalData(exceptions, today), rawMask, csvFormula];
}

/** Every rule about the wording of one page. */
export function textRules(exceptions: readonly PrivacyException[], today: string): TextRule[] {
  return [
    ...LANGUAGE_RULES,
    personalData(exceptions, today),
    possiblePersonalData(exceptions, today),
    rawMask,
    headingOrder,
    ordinalOrder,
    placeholder,
    placeholderPublished,
    placeholderInData,
    imageText,
    linkText,
    csvFormula,
    frontTitle,
  ];
}
