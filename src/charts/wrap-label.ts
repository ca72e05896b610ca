/** Width of a text in units of its font size: a Chinese character is 1, a Latin letter or digit about 0.6. */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u{2e7f}' ? 1 : 0.6;
  return width;
}

/** Breaks a label into lines no wider than `limit`, never inside a number; beyond `maxLines` it ends with an ellipsis. */
export function wrapLabel(text: string, limit: number, maxLines: number): string[] {
  const lines: string[] = [''];
  for (const [piece] of text.matchAll(/[\w.%]+|./gu)) {
    const line = lines.at(-1) ?? '';
    if (line && measureText(line + piece) > limit) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), `${[...(kept.at(-1) ?? '')].slice(0, -1).join('')}…`];
}
