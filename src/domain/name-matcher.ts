/** What a name stands for: its kind decides between equal names, its id names the thing. */
export interface NameTarget {
  readonly kind: 'initiative' | 'document' | 'term';
  readonly id: string;
}

/** A name found in a text; `start` and `end` are UTF-16 positions. */
export interface NameMatch extends NameTarget {
  readonly start: number;
  readonly end: number;
}

/** Finds names in a text, left to right, the longest at each place, never one inside another. */
export type NameMatcher = (text: string) => NameMatch[];

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  target?: NameTarget;
}

const RANK = { initiative: 0, document: 1, term: 2 } as const;
/** Marks that writers add or leave out inside a name: “三支一扶”计划 is 三支一扶计划. */
const SILENT = /[“”‘’"《》〈〉]/u;

/** Builds the matcher from names; quotation marks and book title marks inside names and texts are ignored. */
export function createNameMatcher(names: Iterable<readonly [string, NameTarget]>): NameMatcher {
  const root: TrieNode = { next: new Map() };
  for (const [name, target] of names) insert(root, name, target);
  return (text) => findNames(root, text);
}

function insert(root: TrieNode, name: string, target: NameTarget): void {
  let node = root;
  for (const char of name) {
    if (SILENT.test(char)) continue;
    let child = node.next.get(char);
    if (!child) {
      child = { next: new Map() };
      node.next.set(char, child);
    }
    node = child;
  }
  if (node === root) return;
  if (!node.target || RANK[target.kind] < RANK[node.target.kind]) node.target = target;
}

function findNames(root: TrieNode, text: string): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let start = 0; start < text.length; ) {
    const match = SILENT.test(text.charAt(start)) ? undefined : longestAt(root, text, start);
    if (match) matches.push(match);
    start = match ? match.end : start + 1;
  }
  return matches;
}

function longestAt(root: TrieNode, text: string, start: number): NameMatch | undefined {
  let node = root;
  let found: NameMatch | undefined;
  for (let at = start; at < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += char.length;
    if (SILENT.test(char)) continue;
    const child = node.next.get(char);
    if (!child) break;
    node = child;
    if (node.target) found = { ...node.target, start, end: at };
  }
  return found;
}
