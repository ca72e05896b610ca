import type { ResultView, SearchAnswer, SearchSource } from './answer.ts';
import { countSentence, FAULT_MESSAGES } from './messages.ts';
import stylesheet from './quick-search.css?url';
import { rememberOnOpen } from './remember-marks.ts';
import { make, stretchesToNodes } from './render.ts';
import { writeAddress } from './search-address.ts';
import { SearchClient } from './search-client.ts';
import { isComposing, onTyped } from './typing.ts';

const SHOWN = 6;
const TYPING_DELAY_MS = 120;
const SEARCH_PATH = '/search/';

/** The quick search: a dialog with a box and the foremost results under it. */
export class QuickSearch {
  private readonly client: SearchClient;
  private readonly dialog = make('dialog', { class: 'quick-search', 'aria-label': '快速搜索' });
  private readonly list = make('div', { id: 'quick-search-list', role: 'listbox', 'aria-label': '搜索结果' });
  private readonly status = make('p', { class: 'quick-search-status', role: 'status' });
  private readonly field = make('input', {
    type: 'search',
    name: 'q',
    placeholder: '搜项目、办事、文件、数字',
    'aria-label': '搜索词',
    autocomplete: 'off',
    enterkeyhint: 'search',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'quick-search-list',
    'aria-autocomplete': 'list',
  });
  private options: HTMLElement[] = [];
  private active = -1;

  constructor(sources: readonly SearchSource[]) {
    this.client = new SearchClient(sources);
    const close = make('button', { type: 'button', class: 'tool' }, '关闭');
    close.addEventListener('click', () => this.dialog.close());
    const form = make('form', { action: SEARCH_PATH, method: 'get', role: 'search' }, this.field, close);
    this.dialog.append(form, this.status, this.list);
    document.head.append(make('link', { rel: 'stylesheet', href: stylesheet }));
    document.body.append(this.dialog);
    onTyped(this.field, TYPING_DELAY_MS, () => this.run());
    this.field.addEventListener('keydown', (event) => this.onKey(event));
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
    rememberOnOpen(this.list);
  }

  open(): void {
    if (this.dialog.open) return;
    this.dialog.showModal();
    this.field.focus();
    this.field.select();
    this.client.start();
  }

  private run(): void {
    const query = this.field.value;
    if (query.trim() === '') {
      this.print([], '');
      return;
    }
    this.client.search(
      { query, filters: {}, limit: SHOWN },
      {
        answer: (answer) => this.printAnswer(answer),
        fault: (kind) => this.print([], FAULT_MESSAGES[kind]),
      },
    );
  }

  private printAnswer(answer: SearchAnswer): void {
    const options = answer.results.map((view, index) => option(view, index));
    if (answer.total > 0) {
      const href = writeAddress(SEARCH_PATH, { query: answer.query, filters: {} });
      options.push(row(options.length, href, `查看全部 ${answer.total} 页`));
    }
    this.print(options, countSentence(answer));
  }

  private print(options: HTMLElement[], status: string): void {
    this.active = -1;
    this.options = options;
    this.list.replaceChildren(...options);
    this.field.setAttribute('aria-expanded', String(options.length > 0));
    this.field.removeAttribute('aria-activedescendant');
    if (this.status.textContent !== status) this.status.textContent = status;
  }

  private onKey(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const count = this.options.length;
    if (event.key === 'ArrowDown' && count > 0) this.activate((this.active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0)
      this.activate(this.active <= 0 ? count - 1 : this.active - 1);
    else if (event.key === 'Enter' && this.active >= 0) this.options[this.active]?.click();
    else return;
    event.preventDefault();
  }

  private activate(index: number): void {
    this.active = index;
    for (const [at, item] of this.options.entries()) {
      item.setAttribute('aria-selected', String(at === index));
      if (at !== index) continue;
      this.field.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    }
  }
}

/** One line of the list: a link that is an option, for nothing inside an option can be reached. */
function row(index: number, href: string, ...content: (Node | string)[]): HTMLElement {
  const attributes = {
    id: `quick-search-${index}`,
    role: 'option',
    'aria-selected': 'false',
    tabindex: '-1',
  };
  return make('a', { href, ...attributes, 'data-result': '' }, ...content);
}

function option(view: ResultView, index: number): HTMLElement {
  const facts = [view.kind, view.topic, view.origin].filter((fact) => fact !== '').join(' · ');
  return row(
    index,
    view.url,
    make('strong', {}, ...stretchesToNodes(view.title)),
    make('small', {}, facts),
    make('span', {}, ...stretchesToNodes(view.excerpt)),
  );
}
