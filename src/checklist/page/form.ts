import { el } from '../../dom.ts';
import { emptyProgram, type Check, type Program } from '../check.ts';
import { known, longest } from '../keep.ts';
import { model, askOf, fieldsets, form, need } from './words.ts';

/** Adds to each question what only a script can do: clear its answer, and keep a note. */
export function addTools(clear: (question: string) => void): void {
  for (const [id, fieldset] of fieldsets) {
    const button = el('button', { type: 'button', class: 'plain', 'data-clear': id, hidden: '' }, 'Clear this answer');
    button.addEventListener('click', () => clear(id));
    fieldset.querySelector('.must')?.after(button);
    const note = el('textarea', { name: `note-${id}`, rows: '2', maxlength: String(longest.note) });
    need('details', fieldset).append(el('label', { class: 'field' }, 'Your note, such as a date or a name', note));
  }
}

/** What the form says now of a programme; the rest of it is as it was. */
export function readForm(program: Program): Program & { goal: string } {
  const data = new FormData(form);
  const answers = Object.fromEntries([...fieldsets.keys()].map((id) => [id, data.get(id)]));
  const musts = [...fieldsets.keys()].filter((id) => data.has(`must-${id}`));
  const notes = [...fieldsets.keys()].flatMap((id) => {
    const note = data.get(`note-${id}`);
    return typeof note === 'string' && note.trim() !== '' ? [[id, note.trim()] as const] : [];
  });
  return { ...program, ...known(model, data.get('goal'), answers, musts), notes: Object.fromEntries(notes) };
}

/** Puts one programme of a checklist into the form, and shows the questions its goal asks, in its words. */
export function writeForm({ goal, programs }: Check, at: number): void {
  const { answers, musts, notes } = programs[at] ?? emptyProgram();
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio], input[name^="must-"]')) {
    if (input.type === 'checkbox') input.checked = musts.includes(input.name.replace(/^must-/, ''));
    else input.checked = input.value === (input.name === 'goal' ? goal : answers[input.name]);
  }
  for (const [id, fieldset] of fieldsets) {
    const note = fieldset.querySelector('textarea');
    if (note && note !== document.activeElement) note.value = notes[id] ?? '';
  }
}

/** Shows only the questions the goal asks. Before a goal is chosen all are shown. */
export function showQuestions(goal: string, answers: Program['answers'], settled: boolean): void {
  const roles = model.goals[goal];
  for (const [id, fieldset] of fieldsets) {
    fieldset.hidden = roles !== undefined && !Object.hasOwn(roles, id);
    const ask = askOf(id, goal);
    need('[data-ask]', fieldset).textContent = ask;
    const clear = fieldset.querySelector<HTMLElement>('[data-clear]');
    if (clear) {
      clear.hidden = answers[id] === undefined;
      clear.setAttribute('aria-label', `Clear this answer: ${ask}`);
    }
  }
  for (const group of form.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = group.querySelector('[data-question]:not([hidden])') === null;
    need('[data-settled]', group).hidden = !settled;
  }
}
