/** Remembers 长者版 and sets it on the page; the button says whether it is on. */
const KEY = 'mode';
const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('[data-mode-switch]');

function apply(mode: string | null): void {
  if (mode === 'elder') root.dataset['mode'] = 'elder';
  else delete root.dataset['mode'];
  button?.setAttribute('aria-pressed', String(mode === 'elder'));
}

function remembered(): string | null {
  // Storage may be switched off; the page works all the same.
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

button?.removeAttribute('hidden');
apply(remembered());
button?.addEventListener('click', () => {
  const mode = root.dataset['mode'] === 'elder' ? '' : 'elder';
  try {
    localStorage.setItem(KEY, mode);
  } catch {
    // Without storage the choice lasts for this page only.
  }
  apply(mode);
  dispatchEvent(new CustomEvent('modechange'));
});

export {};
