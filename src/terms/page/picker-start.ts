import { el } from '../../page/dom.ts';
import { searchFor } from '../chosen.ts';

/** Shows the picker of `/compare/`, and fetches what it does when the reader turns to it or the address asks for it. */
const picker = document.querySelector<HTMLElement>('compare-picker');
const [status, shown] = ['[data-status]', '[data-shown]'].map((part) => picker?.querySelector(part));
if (picker && status && shown) {
  picker.hidden = false;
  const chosen = () => [...picker.querySelectorAll('select')].map(({ value }) => value).filter(Boolean);
  // Some browsers ask for a script again, others keep its failure for as long as the page stands.
  const again = el('button', { type: 'button', class: 'plain' }, 'Try again');
  again.addEventListener('click', () => (location.search = searchFor(chosen()) || location.search));
  let state: 'idle' | 'coming' | 'there' = 'idle';
  const start = () => {
    if (state === 'there') return;
    if (chosen().length > 1) status.textContent = 'Loading the comparison.';
    if (state === 'coming') return;
    state = 'coming';
    import('./picker.ts').then(
      () => (state = 'there'),
      () => {
        state = 'idle';
        status.textContent = 'The comparison could not be loaded. The links below still work.';
        // Turning to the button also tries again, which must not take it away.
        if (!again.isConnected) shown.append(again);
      },
    );
  };
  // Not every way of choosing moves the focus.
  for (const turned of ['focusin', 'change']) picker.addEventListener(turned, start);
  // A reader who comes back finds the fields as they were left.
  if (chosen().length > 0 || location.search) start();
}
