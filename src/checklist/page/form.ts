import { el, need } from '../../page/dom.ts';
import type { Program } from '../decision.ts';
import { known, longest } from '../copy.ts';
import type { Model } from '../model.ts';
import type { View } from '../view.ts';
import { askOf, type Words } from '../words.ts';
import { fieldsetsOf, form as findForm, type Send } from './parts.ts';

/** What the form says of a programme, but for its name. */
type FormState = Pick<Program, 'answers' | 'musts' | 'notes'> & { goal: string };

/** The form: goal, questions, must-haves and notes. */
export interface Form {
  /** What it says now, also what was chosen before this script came. */
  read: () => FormState;
  /** @param fixed is nothing to be changed, because it came with a link? */
  draw: (view: View, fixed: boolean) => void;
}

export function formPart(model: Model, words: Words, send: Send): Form {
  const form = findForm();
  const fieldsets = fieldsetsOf(model);
  const name = need<HTMLInputElement>('[name=program]');
  const noteOf = (id: string, value: FormDataEntryValue | null) =>
    typeof value === 'string' && value.trim() !== '' ? [[id, value.trim()] as const] : [];

  const read = (): FormState => {
    const data = new FormData(form);
    const ids = [...fieldsets.keys()];
    const answers = Object.fromEntries(ids.map((id) => [id, data.get(id)]));
    const musts = ids.filter((id) => data.has(`must-${id}`));
    const notes = Object.fromEntries(ids.flatMap((id) => noteOf(id, data.get(`note-${id}`))));
    return { ...known(model, data.get('goal'), answers, musts), notes };
  };

  // What only a script can do: clear an answer, keep a note. The other goals' words are for readers without it.
  const tools = [...fieldsets].map(([id, fieldset]) => {
    const clear = el('button', { type: 'button', class: 'plain', 'data-clear': id, hidden: '' }, 'Clear this answer');
    clear.addEventListener('click', () => {
      send({ type: 'clear-answer', question: id });
      fieldset.querySelector('input')?.focus();
    });
    fieldset.querySelector('.must')?.after(clear);
    const note = document.createElement('textarea');
    note.name = `note-${id}`;
    note.rows = 2;
    note.maxLength = longest.note;
    need('details', fieldset).append(el('label', { class: 'field' }, 'Your note, such as a date or a name', note));
    for (const hint of fieldset.querySelectorAll<HTMLElement>('[data-ask-for]')) hint.hidden = true;
    return { id, fieldset, clear, note, legend: need('legend', fieldset) };
  });

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const { goal, ...part } = read();
    send({ type: 'edit', part: { ...part, name: name.value }, goal });
  });

  const draw = ({ decision: { goal }, program, outcome }: View, fixed: boolean): void => {
    const { answers, musts, notes } = program;
    form.inert = fixed;
    for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      input.checked = input.value === (input.name === 'goal' ? goal : answers[input.name]);
    }
    const roles = model.goals[goal];
    for (const { id, fieldset, clear, note, legend } of tools) {
      need<HTMLInputElement>('.must input', fieldset).checked = musts.includes(id);
      if (note !== document.activeElement) note.value = notes[id] ?? '';
      // Before a goal is chosen all questions are shown.
      fieldset.hidden = roles !== undefined && !Object.hasOwn(roles, id);
      const ask = askOf(words, id, goal);
      legend.textContent = ask;
      clear.hidden = answers[id] === undefined;
      clear.setAttribute('aria-label', `Clear this answer: ${ask}`);
    }
    for (const group of form.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('fieldset:not([hidden])') === null;
      need('[data-settled]', group).hidden = !outcome?.settled;
    }
  };
  return { read, draw };
}
