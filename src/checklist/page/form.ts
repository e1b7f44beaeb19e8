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

const radiosOf = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const chosenOf = (radios: readonly HTMLInputElement[]) => radios.find(({ checked }) => checked)?.value;
/** Chooses an option, or none. What is as it should be is left alone: each touch costs a slow phone time. */
function choose(radios: readonly HTMLInputElement[], value = ''): void {
  for (const radio of radios) if (radio.checked !== (radio.value === value)) radio.checked = !radio.checked;
}

/** One question, with what only a script can do: its number, clearing its answer, a note. */
function questionPart(id: string, fieldset: HTMLFieldSetElement, send: Send) {
  const radios = radiosOf(fieldset);
  const must = need<HTMLInputElement>('.must input', fieldset);
  const legend = need('legend', fieldset);
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'plain';
  clear.disabled = true;
  clear.textContent = 'Clear';
  clear.addEventListener('click', () => {
    send({ type: 'clear-answer', question: id });
    radios[0]?.focus();
  });
  // Beside the must-have, with its room kept: where it appears, nothing moves.
  need('.must-row', fieldset).append(clear);
  // The other goals' words are for readers without the script.
  for (const hint of fieldset.querySelectorAll<HTMLElement>('[data-ask-for]')) hint.hidden = true;

  let note: HTMLTextAreaElement | undefined;
  let noted = '';
  const help = need<HTMLDetailsElement>('details', fieldset);
  help.addEventListener('toggle', () => {
    if (note) return;
    note = document.createElement('textarea');
    note.name = `note-${id}`;
    note.rows = 2;
    note.maxLength = longest.note;
    note.value = noted;
    help.append(el('label', { class: 'field' }, 'Your note, such as a date or a name', note));
  });

  let said = '';
  return {
    id,
    read: () => ({ answer: chosenOf(radios), must: must.checked, note: (note?.value ?? noted).trim() }),
    draw: ({ answers, musts, notes }: Program, shown: boolean, ask: string) => {
      choose(radios, answers[id]);
      if (must.checked !== musts.includes(id)) must.checked = !must.checked;
      noted = notes[id] ?? '';
      if (note && note !== document.activeElement) note.value = noted;
      if (fieldset.hidden === shown) fieldset.hidden = !shown;
      const nothing = answers[id] === undefined;
      if (clear.disabled !== nothing) clear.disabled = nothing;
      if (said === ask) return;
      said = ask;
      legend.textContent = ask;
      clear.setAttribute('aria-label', `Clear this answer: ${ask}`);
    },
    /** Writes its place above it, such as "4 of 13"; nothing before a goal is chosen. */
    number: (place: string) => {
      if (legend.dataset['place'] !== place) legend.dataset['place'] = place;
    },
  };
}

export function formPart(model: Model, words: Words, send: Send): Form {
  const form = findForm();
  const name = need<HTMLInputElement>('[name=program]');
  const goals = radiosOf(need('#goal'));
  const groups = [...form.querySelectorAll<HTMLElement>('[data-group]')];
  const questions = [...fieldsetsOf(model)].map(([id, fieldset]) => questionPart(id, fieldset, send));

  // Not by FormData, which makes the browser lay the page out first.
  const read = (): FormState => {
    const said = questions.map(({ id, read }) => ({ id, ...read() }));
    const answers = Object.fromEntries(said.map(({ id, answer }) => [id, answer]));
    const musts = said.filter(({ must }) => must).map(({ id }) => id);
    const notes = Object.fromEntries(said.filter(({ note }) => note !== '').map(({ id, note }) => [id, note]));
    return { ...known(model, chosenOf(goals), answers, musts), notes };
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const { goal, ...part } = read();
    send({ type: 'edit', part: { ...part, name: name.value }, goal });
  });

  let drawn: string | undefined;
  const draw = ({ decision: { goal }, program, outlook }: View, fixed: boolean): void => {
    if (form.inert !== fixed) form.inert = fixed;
    choose(goals, goal);
    const roles = model.goals[goal];
    // Before a goal is chosen all questions are shown.
    const asked = questions.filter(({ id }) => roles === undefined || Object.hasOwn(roles, id));
    for (const question of questions) {
      question.draw(program, asked.includes(question), askOf(words, question.id, goal));
    }
    // In the quick round its own questions are counted, and the rest are out of sight.
    const round = outlook?.round ?? [];
    const now = `${goal} ${round.length}`;
    if (drawn === now) return;
    drawn = now;
    const counted = round.length > 0 ? asked.filter(({ id }) => round.includes(id)) : asked;
    counted.forEach(({ number }, at) => number(roles ? `${at + 1} of ${counted.length}` : ''));
    for (const group of groups) group.hidden = group.querySelector('fieldset:not([hidden])') === null;
  };
  return { read, draw };
}
