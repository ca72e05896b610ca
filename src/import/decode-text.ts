/** A file's text with how it was encoded, or why it cannot be read. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly problem: string; readonly fix: string };

const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], '这是旧版 Word（.doc）或 WPS 文件'],
  [[0x25, 0x50, 0x44, 0x46], '这是 PDF 文件'],
  [[0x89, 0x50, 0x4e, 0x47], '这是图片'],
  [[0xff, 0xd8, 0xff], '这是图片'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], '这是 RTF 文件'],
  [[0x52, 0x61, 0x72, 0x21], '这是压缩包'],
];

/** Reads a text file as UTF-8, UTF-16 or GB18030, whichever fits; the byte order mark stays in the text. */
export function decodeText(bytes: Uint8Array): Decoded {
  const problem = MAGIC.find(([magic]) => magic.every((byte, index) => bytes[index] === byte))?.[1];
  if (problem)
    return {
      problem: `${problem}，不能直接导入。`,
      fix: '在 Word 或 WPS 里打开，“另存为”docx 或纯文本后再导入。',
    };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== undefined && !utf8.includes('\0')) return { text: utf8, encoding: 'UTF-8' };
  const gb = tryDecode('gb18030', bytes);
  if (gb !== undefined && !gb.includes('\0')) return { text: gb, encoding: 'GB18030' };
  return { problem: '认不出这个文件的文字编码。', fix: '用记事本打开，“另存为”时编码选 UTF-8，再导入。' };
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const text = tryDecode(encoding, bytes);
  return text === undefined
    ? { problem: '文件的开头和内容编码不一致。', fix: '用记事本打开，“另存为”时编码选 UTF-8，再导入。' }
    : { text, encoding: encoding.toUpperCase() };
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
