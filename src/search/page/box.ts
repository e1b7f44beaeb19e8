import './shortcut.ts';

/**
 * The search box of a page. Until the reader turns to it nothing but these few lines is loaded:
 * going to the box fetches the search. Where the page is narrow, a link opens the box as a dialog.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const field = form?.querySelector<HTMLInputElement>('input[name=q]');
const panel = form?.parentElement?.querySelector<HTMLElement>('[data-search-panel]');

if (form && field && panel) {
  const onSearchPage = location.pathname === new URL(form.action).pathname;
  // Said from the start: what a field is must not change under a reader who is in it.
  if (!onSearchPage) {
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-expanded', 'false');
  }
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

  // Who comes back finds the query as it was.
  const kept = (history.state as { search?: string } | null)?.search;
  if (kept) field.value ||= kept;
  if (document.activeElement === field || onSearchPage) start();

  const opener = form.closest('.head')?.querySelector<HTMLAnchorElement>('a[href="/search/"]');
  opener?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // To the search it would be a click elsewhere, which closes the results.
    event.stopPropagation();
    const search = form.parentElement;
    const place = search?.parentElement;
    const dialog = document.createElement('dialog');
    const close = document.createElement('button');
    close.textContent = 'Close';
    // At once, not when the browser says that it has closed: who asks for the search again meanwhile would lose it.
    const shut = () => {
      if (!dialog.isConnected) return;
      dialog.close();
      place?.append(search ?? '');
      dialog.remove();
    };
    close.addEventListener('click', shut);
    dialog.setAttribute('aria-label', 'Search');
    dialog.append(close, search ?? '');
    // Left to itself, Escape would first empty the field.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      shut();
    });
    dialog.addEventListener('close', shut);
    document.body.append(dialog);
    dialog.showModal();
    field.focus();
  });
}
