import JSZip from 'jszip';

/** A small random generator with a fixed seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const NOISE = ['~', '%', '#', '^', '&', '*', '@', ' '];
const CORES = [
  '最新热点素材尽在【公众号：哒哒君】',
  '最新热点素材尽在【公众号：老君】',
  '更多公文素材尽在【公众号：文秘君】',
  '最新写作素材请关注【公众号：小笔君】',
];
const PROMOS = [
  '【哒哒素材库】——每天更新材料1000多篇内部高质量素材，会员群+网盘群同步每日更新，一键精准搜索、一键快速查找、一键极速下载，有意加入请联系：1 4367，：9 649564',
  '【哒哒代笔】——原创高质量保障、高度保密，各类代笔（润笔），好评如潮！PPT设计、各类杂志报刊网站(共产党员网等)代发布业务，持续接单中，需要的小伙伴请代笔客服：cwk',
  '本文系作者原创投稿，仅供学习参考，请勿照搬照抄！',
];

/** An advertisement inside a line: noise between its characters, brackets sometimes dropped. */
function inlineAd(random: Random): string {
  const core = [...pick(random, CORES)]
    .map((it) => (random() < 0.25 ? it + pick(random, NOISE) : it))
    .join('');
  const inside = random() < 0.3 ? core.replace(/[【】]/gu, '') : core;
  return random() < 0.3 ? inside : `[${inside}]`;
}

/** Puts advertisements at random places, never between the brackets of another. */
export function contaminate(text: string, random: Random): string {
  const places = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
    Math.floor(random() * text.length),
  ).sort((a, b) => b - a);
  let result = text;
  for (const place of places) result = result.slice(0, place) + inlineAd(random) + result.slice(place);
  const begin = Math.floor(random() * 200);
  result = `${result.slice(0, begin)}##paidbegin##${result.slice(begin)}##paidend##`;
  const lines = result.split('\n');
  for (let count = Math.floor(random() * 3); count > 0; count -= 1) {
    lines.splice(Math.floor(random() * lines.length), 0, pick(random, PROMOS));
  }
  return lines.join('\n');
}

/** Digits and percent signs as a Chinese input method in full-width mode types them. */
export function widen(text: string): string {
  return text
    .replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .replaceAll('%', '％');
}

/** Every ASCII sign in its full-width form. */
export function widenAll(text: string): string {
  return text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Lines broken at a fixed width with page numbers, as copied from a PDF. */
export function wrapLines(text: string, width: number): string {
  const lines = text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
  return lines
    .map((line, index) => (index % 30 === 29 ? `${line}\n— ${(index + 1) / 30} —` : line))
    .join('\n');
}

let gbTable: Map<string, Uint8Array> | undefined;

/** Encodes as GB18030, which Node can read but not write. */
export function encodeGb(text: string): Uint8Array {
  gbTable ??= buildGbTable();
  const table = gbTable;
  return Uint8Array.from([...text].flatMap((character) => [...(table.get(character) ?? [0x3f])]));
}

function buildGbTable(): Map<string, Uint8Array> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, Uint8Array>();
  for (let code = 0; code < 0x80; code += 1) table.set(String.fromCharCode(code), Uint8Array.of(code));
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Uint8Array.of(lead, trail);
      const character = decoder.decode(bytes);
      if (trail !== 0x7f && [...character].length === 1 && character !== '\ufffd')
        table.set(character, bytes);
    }
  }
  for (let index = 0; index < 39_420; index += 1) {
    const bytes = Uint8Array.of(
      0x81 + Math.floor(index / 12_600),
      0x30 + (Math.floor(index / 1260) % 10),
      0x81 + (Math.floor(index / 10) % 126),
      0x30 + (index % 10),
    );
    const character = decoder.decode(bytes);
    if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
  }
  return table;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A Word file whose 一、 and （一） are automatic numbers, with an author and a comment that must not travel. */
export async function makeDocx(text: string, { autoNumber }: { autoNumber: boolean }): Promise<Uint8Array> {
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => paragraphOf(line, autoNumber));
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `${XML}<w:document ${W}><w:body>${paragraphs.join('')}</w:body></w:document>`,
  );
  zip.file(
    'word/numbering.xml',
    `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  );
  zip.file(
    'word/comments.xml',
    `${XML}<w:comments ${W}><w:comment w:id="1" w:author="李四"><w:p><w:r><w:t>这里请再核对</w:t></w:r></w:p></w:comment></w:comments>`,
  );
  zip.file(
    'docProps/core.xml',
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>张三</dc:creator></cp:coreProperties>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

function paragraphOf(line: string, autoNumber: boolean): string {
  const ordinal = autoNumber
    ? /^(?:[一二三四五六七八九十]+(、)|(（)[一二三四五六七八九十]+）)/u.exec(line)
    : null;
  const words = ordinal ? line.slice(ordinal[0].length) : line;
  const list = ordinal
    ? `<w:pPr><w:numPr><w:ilvl w:val="${ordinal[1] ? 0 : 1}"/><w:numId w:val="7"/></w:numPr></w:pPr>`
    : '';
  const half = Math.floor(words.length / 2);
  const run = (part: string) => `<w:r><w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`;
  return `<w:p>${list}${run(words.slice(0, half))}${run(words.slice(half))}</w:p>`;
}
