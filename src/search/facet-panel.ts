import type { FacetCounts } from './facets.ts';
import { FACET_NAMES } from './messages.ts';
import type { Facet } from './page-record.ts';
import { make } from './render.ts';

export type FacetPanel = { show: (counts: FacetCounts) => void };

const MOST_VALUES = 12;

/** Prints the facets of an answer as groups of buttons; `choose` is called with the value pressed. */
export function makeFacetPanel(
  panel: HTMLElement,
  choose: (facet: Facet, value: string) => void,
): FacetPanel {
  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-facet]') : null;
    if (button) choose(button.dataset['facet'] as Facet, button.value);
  });
  return {
    show(counts) {
      const focused = panel.contains(document.activeElement)
        ? (document.activeElement as HTMLButtonElement)
        : null;
      const groups = counts.flatMap(({ facet, values }) => {
        // A single value that all hits share narrows nothing.
        if (values.length < 2 && !values.some(({ chosen }) => chosen)) return [];
        const shown = values.filter(({ chosen }, at) => at < MOST_VALUES || chosen);
        const buttons = shown.map(({ value, count, chosen }) => facetButton(facet, value, count, chosen));
        return [make('fieldset', {}, make('legend', {}, FACET_NAMES[facet]), ...buttons)];
      });
      panel.hidden = groups.length === 0;
      const list = panel.querySelector('[data-facet-list]');
      list?.replaceChildren(...groups);
      if (focused) refocus(panel, focused);
    },
  };
}

function facetButton(facet: Facet, value: string, count: number, chosen: boolean): HTMLElement {
  const attributes = {
    type: 'button',
    class: 'search-facet',
    'data-facet': facet,
    value,
    'aria-pressed': String(chosen),
  };
  return make('button', attributes, value, make('span', {}, String(count)));
}

function refocus(panel: HTMLElement, before: HTMLButtonElement): void {
  const same = [...panel.querySelectorAll<HTMLButtonElement>('[data-facet]')].find(
    (button) => button.value === before.value && button.dataset['facet'] === before.dataset['facet'],
  );
  same?.focus();
}
