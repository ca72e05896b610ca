import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { addressOf } from '#domain/address.ts';
import type { NameMatch, NameMatcher } from '#domain/name-matcher.ts';
import { splitSentences } from '#domain/section.ts';
import { element, textNode } from './element.ts';

/** What auto-linking needs to know of the library, and which page is being written. */
export interface LinkContext {
  readonly matchNames: NameMatcher;
  /** The explanation a term opens; undefined when the term is to be a plain link to its page. */
  readonly explainTerm: (id: string) => { name: string; text: string } | undefined;
  /** Kind and id of the page itself, which never links to itself. */
  readonly self?: string;
}

/** Names inside these are left alone. */
const QUIET = new Set(['link', 'heading', 'inlineCode', 'code', 'linkReference']);

/** remark plugin: links each name at its first use in a section; terms open an explanation, no script needed. */
export function remarkAutoLinks(contextOf: (path: string) => LinkContext) {
  return (tree: Root, file: { path?: string }): void => {
    const context = contextOf(file.path ?? '');
    const seen = new Set<string>();
    const opened = new Map<string, RootContent>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading') seen.clear();
      if (QUIET.has(node.type) || node.data?.['hName' as never] === 'data') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return;
      const phrases = linkText((node as Text).value, context, seen, opened);
      if (!phrases) return;
      (parent as Parent).children.splice(index, 1, ...phrases);
      return [SKIP, index + phrases.length];
    });
    tree.children.push(...opened.values());
  };
}

function linkText(
  text: string,
  context: LinkContext,
  seen: Set<string>,
  opened: Map<string, RootContent>,
): PhrasingContent[] | undefined {
  const matches = context.matchNames(text).filter((match) => {
    const key = `${match.kind}/${match.id}`;
    if (key === context.self || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  if (matches.length === 0) return undefined;
  const phrases: PhrasingContent[] = [];
  let at = 0;
  for (const match of matches) {
    if (match.start > at) phrases.push(textNode(text.slice(at, match.start)));
    phrases.push(linkName(text.slice(match.start, match.end), match, context, opened));
    at = match.end;
  }
  if (at < text.length) phrases.push(textNode(text.slice(at)));
  return phrases;
}

function linkName(
  words: string,
  match: NameMatch,
  context: LinkContext,
  opened: Map<string, RootContent>,
): PhrasingContent {
  const term = match.kind === 'term' ? context.explainTerm(match.id) : undefined;
  if (!term) return { type: 'link', url: addressOf(match.kind, match.id), children: [textNode(words)] };
  const target = `term-${match.id}`;
  if (!opened.has(match.id)) opened.set(match.id, explanation(target, match, term));
  return element('button', { type: 'button', className: 'term', popovertarget: target }, [textNode(words)]);
}

function explanation(target: string, match: NameMatch, term: { name: string; text: string }): RootContent {
  const more: PhrasingContent = {
    type: 'link',
    url: addressOf(match.kind, match.id),
    children: [textNode('看详解')],
  };
  return {
    type: 'paragraph',
    children: [
      element('strong', {}, [textNode(term.name)]),
      textNode(`：${splitSentences(term.text)[0]}`),
      more,
    ],
    data: {
      hName: 'div',
      hProperties: {
        id: target,
        className: ['term-explanation'],
        popover: 'auto',
        'data-pagefind-ignore': '',
      },
    },
  };
}
