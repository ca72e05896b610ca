const ALLOWED_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);
const IMAGE_FILE = /\.(?:png|jpe?g|webp|avif|gif)$/i;

/** Says in Chinese why a link must not be followed, or nothing when it may. */
export function judgeLink(address: string): string | undefined {
  const plain = unmask(address);
  if (plain.includes('\\')) return '地址里有反斜杠';
  if (plain.startsWith('//')) return '地址以“//”开头，会跳到别的网站';
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(plain)?.[1];
  if (scheme && !ALLOWED_SCHEMES.has(scheme)) return `“${scheme}:”开头的地址会运行代码或带入别的内容`;
  if (/^https?:(?!\/\/[^/])/.test(plain)) return '网址不完整';
  if (/^https?:\/\/[^/?#]*@/.test(plain)) return '网址里藏着用户名，常被用来伪装成别的网站';
  if (!scheme && climbs(plain)) return '地址用“..”走到了内容文件夹外面';
  if (/(?:^|[\s"'(])(?:javascript|vbscript|data|livescript|mocha):/.test(plain))
    return '地址里藏着会运行的代码';
  return undefined;
}

/** Says in Chinese why an image must not be loaded, or nothing when it may. */
export function judgeImage(address: string): string | undefined {
  const reason = judgeLink(address);
  if (reason) return reason;
  const plain = unmask(address);
  if (/^[a-z][a-z0-9+.-]*:/.test(plain)) return '图片在别的网站上，读者的访问会被对方看到';
  if (!IMAGE_FILE.test(plain)) return '只能用 png、jpg、webp、avif、gif 图片';
  if (!plain.startsWith('./') && !/^[\p{L}\p{N}]/u.test(plain)) return '图片不在同一个文件夹里';
  return undefined;
}

/** Undoes what hides an address from a reader: escapes, full-width letters, spaces, invisible characters, case. */
function unmask(address: string): string {
  let text = address;
  for (let round = 0; round < 4; round += 1) {
    const next = decodeEntities(decodePercent(text));
    if (next === text) break;
    text = next;
  }
  return text
    .normalize('NFKC')
    .replace(/\p{C}|\p{Z}|\s|\u034f|\u115f|\u1160|\u3164|\uffa0/gu, '')
    .toLowerCase();
}

function decodePercent(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code < 0x80 ? String.fromCharCode(code) : whole;
  });
}

function decodeEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (whole, hex: string) => character(Number.parseInt(hex, 16), whole))
    .replace(/&#(\d{1,7});?/g, (whole, digits: string) => character(Number(digits), whole))
    .replace(/&(colon|tab|newline|sol|bsol|period);/gi, (_, name: string) => NAMED[name.toLowerCase()] ?? '');
}

const NAMED: Record<string, string> = { colon: ':', tab: '', newline: '', sol: '/', bsol: '\\', period: '.' };

function character(code: number, fallback: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : fallback;
}

function climbs(plain: string): boolean {
  return plain.split(/[?#]/)[0]?.split('/').includes('..') ?? false;
}
