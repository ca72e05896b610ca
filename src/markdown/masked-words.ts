/** What a reader sees for a name, place or date that the source hid. */
export const MASKED_WORDS: Readonly<Record<string, string>> = {
  place: '某地',
  name: '某单位',
  date: '某日',
  ordinal: '某项',
  title: '（标题原文未公开）',
  quantity: '（数量原文未公开）',
};

/** The words for a mask: those the writer gave with `as`, else the usual ones of its kind. */
export function printMask(kind: string, as?: string): string {
  return as ?? MASKED_WORDS[kind] ?? '某';
}
