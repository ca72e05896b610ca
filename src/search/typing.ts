/** True while an input method is still composing; key code 229 is all that some browsers tell. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Calls `settled` shortly after the last change of a field, never while an input method is composing. */
export function onTyped(field: HTMLInputElement, delayMs: number, settled: () => void): void {
  let timer = 0;
  let composing = false;
  const later = () => {
    clearTimeout(timer);
    if (!composing) timer = window.setTimeout(settled, delayMs);
  };
  field.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    later();
  });
  field.addEventListener('input', later);
  // Enter that ends a composition is not a wish to search.
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  });
}
