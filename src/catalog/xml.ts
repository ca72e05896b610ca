const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Words as they may stand in XML, between tags or in an attribute. */
export function xmlText(words: string): string {
  return words.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
