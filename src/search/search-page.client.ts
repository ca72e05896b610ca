import type { SearchAnswer } from './answer.ts';
import { type FacetPanel, makeFacetPanel } from './facet-panel.ts';
import type { FaultKind } from './fetch-unpacked.ts';
import { countSentence, FAULT_MESSAGES } from './messages.ts';
import { rememberOnOpen } from './remember-marks.ts';
import { emptyHelp, make, resultItem } from './render.ts';
import { readAddress, type SearchAddress, toggleFilter, writeAddress } from './search-address.ts';
import { SearchClient, sourcesOf } from './search-client.ts';
import { onTyped } from './typing.ts';

/** Each result is one request: eight fill two screens. */
const STEP = 8;
const TYPING_DELAY_MS = 160;

/** The search page: reads the address, asks the worker, prints what it says. */
export class SearchPage {
  private readonly root: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly box: HTMLElement;
  private readonly live: HTMLElement;
  private readonly facets: FacetPanel;
  private readonly client: SearchClient;
  private address: SearchAddress = readAddress(location.search);
  private limit = STEP;

  constructor(root: HTMLElement) {
    this.root = root;
    this.field = this.part('[name="q"]');
    this.box = this.part('[data-search-state]');
    this.live = this.part('[data-search-live]');
    this.client = new SearchClient(sourcesOf(root));
    this.facets = makeFacetPanel(this.part('[data-search-facets]'), (facet, value) => {
      this.go({ ...this.address, filters: toggleFilter(this.address.filters, facet, value) }, 'push');
    });
  }

  listen(): void {
    this.part<HTMLFormElement>('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ query: this.field.value, filters: {} }, 'push');
    });
    onTyped(this.field, TYPING_DELAY_MS, () => {
      if (this.field.value !== this.address.query)
        this.go({ query: this.field.value, filters: {} }, 'replace');
    });
    this.field.addEventListener('focus', () => this.client.start(), { once: true });
    window.addEventListener('popstate', () => this.go(readAddress(location.search)));
    window.addEventListener('online', () => {
      if (this.box.dataset['searchState'] === 'error') this.run();
    });
    rememberOnOpen(this.box);
    if (this.address.query !== '') this.run();
  }

  private part<T extends HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`search page: ${selector} is missing`);
    return found;
  }

  private go(address: SearchAddress, how?: 'push' | 'replace'): void {
    this.address = address;
    this.limit = STEP;
    const href = writeAddress(location.pathname, address);
    if (how === 'push') history.pushState(null, '', href);
    if (how === 'replace') history.replaceState(null, '', href);
    this.run();
  }

  private run(): void {
    const { query, filters } = this.address;
    // What was typed meanwhile stays; an address opened anew is shown in the box.
    if (document.activeElement !== this.field) this.field.value = query;
    if (query === '') {
      this.show('idle', '', 0);
      this.facets.show([]);
      return;
    }
    this.box.dataset['searchState'] = 'busy';
    this.box.setAttribute('aria-busy', 'true');
    this.client.search(
      { query, filters, limit: this.limit },
      { answer: (answer) => this.print(answer), fault: (kind) => this.printFault(kind) },
    );
  }

  private show(
    state: 'idle' | 'busy' | 'done' | 'error',
    query: string,
    total: number,
    ...content: Node[]
  ): void {
    this.box.replaceChildren(...content);
    this.box.dataset['searchQuery'] = query;
    this.box.dataset['searchTotal'] = String(total);
    this.box.dataset['searchState'] = state;
    this.box.setAttribute('aria-busy', String(state === 'busy'));
  }

  private print(answer: SearchAnswer): void {
    const focused = this.firstNewResult();
    const sentence = countSentence(answer);
    const content: Node[] = [make('p', { class: 'search-count' }, sentence)];
    if (answer.faults.length > 0)
      content.push(make('p', { class: 'remark' }, '有的站点没有连上，以下结果不全。'));
    const items = answer.results.map((view) => resultItem(view, 'found', 'h2'));
    if (items.length > 0) content.push(make('ol', { class: 'search-results' }, ...items));
    if (answer.isComplete) content.push(...this.ending(answer));
    this.show(answer.isComplete ? 'done' : 'busy', answer.query, answer.total, ...content);
    if (!answer.isComplete) return;
    this.facets.show(answer.facets);
    this.live.textContent = sentence;
    if (focused >= 0) items[focused]?.querySelector('a')?.focus();
  }

  private ending(answer: SearchAnswer): Node[] {
    const content: Node[] = [];
    if (answer.total > answer.results.length) content.push(this.moreButton(answer));
    if (answer.total === 0) {
      content.push(emptyHelp(answer, (query) => writeAddress(location.pathname, { query, filters: {} })));
    }
    if (answer.related.length > 0) {
      const items = answer.related.map((view) => resultItem(view, 'related', 'h3'));
      content.push(
        make(
          'section',
          { 'data-tier': 'related', class: 'search-related', 'aria-labelledby': 'search-related' },
          make('h2', { id: 'search-related' }, '相关内容'),
          make('ol', { class: 'search-results' }, ...items),
        ),
      );
    }
    return content;
  }

  private moreButton(answer: SearchAnswer): HTMLElement {
    const left = answer.total - answer.results.length;
    const button = make(
      'button',
      { type: 'button', 'data-search-more': '', class: 'tool' },
      `再看一些（还有 ${left} 页）`,
    );
    button.addEventListener('click', () => {
      this.limit += STEP;
      this.run();
    });
    return button;
  }

  /** Where the reader goes on after asking for more: the first result that was not there; -1 otherwise. */
  private firstNewResult(): number {
    const isMore = document.activeElement?.matches('[data-search-more]') ?? false;
    return isMore && this.limit > STEP ? this.limit - STEP : -1;
  }

  private printFault(kind: FaultKind): void {
    const retry = make('button', { type: 'button', class: 'tool' }, '重试');
    retry.addEventListener('click', () => this.run());
    const message = FAULT_MESSAGES[kind];
    const remark = make('div', { class: 'remark' }, make('p', {}, message), retry);
    this.show('error', this.address.query, 0, remark);
    this.facets.show([]);
    this.live.textContent = message;
  }
}
