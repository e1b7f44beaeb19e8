import './shortcut.ts';

/**
 * The search box of a page. Until the reader turns to it nothing but these few lines is loaded:
 * going to the box fetches the search.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const field = form?.querySelector<HTMLInputElement>('input[name=q]');
const panel = form?.parentElement?.querySelector<HTMLElement>('[data-search-panel]');

if (form && field && panel) {
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    void import('./element.ts').then(
      ({ runSearch }) => runSearch({ form, field, panel }),
      // The form still leads to the search page.
      () => (started = false),
    );
  };
  field.addEventListener('focus', start);
  field.addEventListener('input', start);
  if (document.activeElement === field || location.pathname === '/search/') start();
}
