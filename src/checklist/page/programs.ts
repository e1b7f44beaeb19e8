import { el } from '../../dom.ts';
import { mostPrograms, type Check } from '../check.ts';
import { nameOf } from './compare.ts';
import { button, need } from './words.ts';

/**
 * Shows the programmes as buttons, and the name of the one in hand.
 * @param fixed can nothing be changed, because it came with a link?
 * @param take called with the place of the one the reader turns to
 */
export function showPrograms(check: Check, at: number, fixed: boolean, take: (index: number) => void): void {
  const name = need<HTMLInputElement>('[name=program]');
  if (name !== document.activeElement) name.value = check.programs[at]?.name ?? '';
  name.disabled = fixed;
  const several = check.programs.length > 1;
  const list = need('[data-program-list]');
  const focused = list.contains(document.activeElement);
  list.hidden = !several;
  list.replaceChildren(
    ...check.programs.map((_, index) => {
      const pressed = String(index === at);
      const one = el('button', { type: 'button', class: 'plain', 'aria-pressed': pressed }, nameOf(check, index));
      one.addEventListener('click', () => take(index));
      return one;
    }),
  );
  if (focused) list.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  button('add').hidden = fixed || check.programs.length >= mostPrograms;
  button('remove').hidden = fixed || !several;
}
