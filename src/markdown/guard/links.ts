import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { judgeImage, judgeLink } from './addresses.ts';
import { nameHiddenCharacter } from './characters.ts';
import type { Refusal } from './place.ts';
import { parsePlain } from './plain-tree.ts';
import { findSwallowed } from './swallowed.ts';

/** Refuses links and images that leave by a back door, and characters hidden behind entities. */
export function findUnsafeLinks(tree: Nodes, source: string): Refusal[] {
  const refusals: Refusal[] = findSwallowed(tree, source);
  visit(tree, (node: Nodes) => {
    const offset = node.position?.start.offset ?? 0;
    const address = judgeNode(node, offset) ?? judgeWords(node, offset) ?? judgeBareAddress(node, offset);
    if (address) refusals.push(address);
    if (node.type === 'definition') refusals.push(...judgeFootnote(node.identifier, source, offset));
  });
  return refusals;
}

function judgeNode(node: Nodes, offset: number): Refusal | undefined {
  if (node.type === 'image') {
    const reason = judgeImage(node.url);
    const found = `图片地址不能用：${reason}。`;
    return reason
      ? refuse(
          'guard-image',
          offset,
          found,
          '图片和正文放在同一个文件夹，写成 ./文件名.png。',
          '把图片存进这个文件夹再引用，或删掉它。',
        )
      : undefined;
  }
  if (node.type === 'imageReference') {
    return refuse(
      'guard-image',
      offset,
      '图片的地址写在了别处。',
      '图片的地址直接跟在说明后面，写成 ![说明](./文件名.png)。',
      '把地址挪到图片说明后面的括号里，删掉“[…]: 地址”那一行。',
    );
  }
  if (node.type !== 'link' && node.type !== 'definition') return undefined;
  if (node.type === 'definition' && node.identifier.startsWith('^')) return undefined;
  const reason = judgeLink(node.url);
  const found = `链接地址不能用：${reason}。`;
  return reason
    ? refuse(
        'guard-link',
        offset,
        found,
        '站内写 /guides/…/，站外写完整的 https:// 网址。',
        '换成正确的地址，或只留文字。',
      )
    : undefined;
}

function judgeWords(node: Nodes, offset: number): Refusal | undefined {
  const own = { value: '', alt: '', title: '', url: '', ...node };
  const words = node.type === 'text' ? node.value : `${own.alt ?? ''}${own.title ?? ''}${own.url}`;
  const hidden = nameHiddenCharacter(words);
  return hidden
    ? refuse(
        'guard-character',
        offset,
        `这段文字里藏着${hidden}。`,
        '正文只能有看得见的文字。',
        '删掉“&#…;”这样的代码，直接写文字。',
      )
    : undefined;
}

/** An address in running text becomes a link by itself. */
function judgeBareAddress(node: Nodes, offset: number): Refusal | undefined {
  if (node.type !== 'text') return undefined;
  const reason = (node.value.match(/https?:\/\/[^\s/?#]*@[^\s]*/giu) ?? []).map(judgeLink).find(Boolean);
  return reason === undefined
    ? undefined
    : refuse(
        'guard-link',
        offset,
        `网址不能用：${reason}。`,
        '网址写成 https:// 加上网站的域名。',
        '删掉网址里 @ 和它前面的部分，或只留文字。',
      );
}

/** Plain Markdown reads `[^1]: …` as a link definition; its words are parsed again so that no link hides there. */
function judgeFootnote(identifier: string, source: string, offset: number): Refusal[] {
  if (!identifier.startsWith('^')) return [];
  const line = source.slice(offset).split('\n', 1)[0] ?? '';
  const words = line.replace(/^\s*\[\^[^\]]*\]:/, (label) => ' '.repeat(label.length));
  return findUnsafeLinks(parsePlain(words), words).map((refusal) => ({
    ...refusal,
    offset: refusal.offset + offset,
  }));
}

function refuse(rule: string, offset: number, found: string, expected: string, fix: string): Refusal {
  return { rule, offset, found, expected, fix };
}
