import type { ResultView, SearchAnswer } from './answer.ts';
import type { Stretch } from './excerpt.ts';

type Child = Node | string;

/** Makes an element. Text is always set as text: nothing that was typed or indexed is read as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Text with its marks. */
export function stretchesToNodes(stretches: readonly Stretch[]): Child[] {
  return stretches.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

/** One result: the page's link first, then its sections. */
export function resultItem(
  view: ResultView,
  tier: 'found' | 'related',
  headingLevel: 'h2' | 'h3',
): HTMLElement {
  const facts = [view.kind, view.topic, view.date, view.origin].filter((fact) => fact !== '');
  const item = make(
    'li',
    { 'data-result': '', class: 'search-result' },
    make(headingLevel, {}, make('a', { href: view.url }, ...stretchesToNodes(view.title))),
    make('p', { class: 'facts' }, ...facts.map((fact) => make('span', {}, fact))),
    make('p', { class: 'search-excerpt' }, ...stretchesToNodes(view.excerpt)),
  );
  if (tier === 'related') item.dataset['tier'] = 'related';
  if (view.sections.length > 0) item.append(sectionList(view));
  return item;
}

function sectionList(view: ResultView): HTMLElement {
  const items = view.sections.map(({ id, heading }) =>
    make(
      'li',
      {},
      make(
        'a',
        { href: `${view.url}#${encodeURIComponent(id)}`, 'data-sub-result': '' },
        ...stretchesToNodes(heading),
      ),
    ),
  );
  return make('ul', { class: 'search-sections', 'aria-label': '页内位置' }, ...items);
}

/** What to do when nothing was found. */
export function emptyHelp(answer: SearchAnswer, addressOf: (query: string) => string): HTMLElement {
  const help = make('div', { class: 'search-help' });
  if (answer.suggestions.length > 0) {
    const links = answer.suggestions.map((term) =>
      make('li', {}, make('a', { href: addressOf(term) }, term)),
    );
    help.append(make('p', {}, '相近的词：'), make('ul', { class: 'search-terms' }, ...links));
  }
  help.append(
    make(
      'ul',
      {},
      make('li', {}, '换个说法，或者只输入最要紧的两三个字，例如“失业金”“社保卡”“欠薪”。'),
      make('li', {}, '不会写的字可以打拼音，例如“shebaoka”。'),
      make('li', {}, '也可以从', make('a', { href: '/sitemap/' }, '站点地图'), '一层层找。'),
      make('li', {}, '急事请打人社服务热线 ', make('a', { href: 'tel:12333' }, '12333'), '。'),
    ),
  );
  return help;
}
