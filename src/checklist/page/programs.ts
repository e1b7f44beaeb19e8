import { el, need } from '../../page/dom.ts';
import { mostPrograms, nameOf } from '../decision.ts';
import type { View } from '../view.ts';
import { button, on, type Send } from './parts.ts';

/** The programmes as buttons, and the name of the one in hand. */
export function programsPart(send: Send): (view: View, fixed: boolean) => void {
  const name = need<HTMLInputElement>('[name=program]');
  const list = need('[data-program-list]');
  on('add', () => {
    send({ type: 'add' });
    name.focus();
  });
  on('remove', () => send({ type: 'remove' }));

  return ({ decision, at, program }, fixed) => {
    if (name !== document.activeElement) name.value = program.name;
    name.disabled = fixed;
    const several = decision.programs.length > 1;
    const focused = list.contains(document.activeElement);
    list.hidden = !several;
    list.replaceChildren(
      ...decision.programs.map((_, to) => {
        const pressed = String(to === at);
        const one = el('button', { type: 'button', class: 'plain', 'aria-pressed': pressed }, nameOf(decision, to));
        one.addEventListener('click', () => send({ type: 'turn', to }));
        return one;
      }),
    );
    if (focused) list.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
    button('add').hidden = fixed || decision.programs.length >= mostPrograms;
    button('remove').hidden = fixed || !several;
  };
}
