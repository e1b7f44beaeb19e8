/** Shows the picker of `/compare/`, and fetches what it does when the reader turns to it or the address asks for it. */
const picker = document.querySelector<HTMLElement>('compare-picker');
if (picker) {
  picker.hidden = false;
  const start = () => void import('./picker.ts');
  // A reader who comes back finds the fields as they were left.
  const begun = [...picker.querySelectorAll('select')].some(({ value }) => value);
  if (begun || location.search) start();
  // Not every way of choosing moves the focus.
  else for (const turned of ['focusin', 'change']) picker.addEventListener(turned, start, { once: true });
}
