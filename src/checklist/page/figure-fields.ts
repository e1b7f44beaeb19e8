import { el } from '../../page/dom.ts';
import { longest } from '../copy.ts';
import { nameOf, type Decision, type Program } from '../decision.ts';
import type { Figures } from '../figures.ts';
import type { Send } from './parts.ts';

/** The three figures of a programme that a comparison needs; the planners keep them. */
const fields = [
  {
    name: 'fee',
    read: ({ cost }: Program) => cost.fee,
    part: ({ cost }: Program, fee: string): Partial<Program> => ({ cost: { ...cost, fee } }),
  },
  {
    name: 'hours',
    read: ({ time }: Program) => time.hours,
    part: ({ time }: Program, hours: string): Partial<Program> => ({ time: { ...time, hours } }),
  },
  {
    name: 'perWeek',
    read: ({ time }: Program) => time.perWeek,
    part: ({ time }: Program, perWeek: string): Partial<Program> => ({ time: { ...time, perWeek } }),
  },
] as const;

/**
 * Fields beside the comparison for what it costs and how long it takes, folded; those of one programme together.
 * @param labels what is folded, and each field
 */
export function figureFields(labels: Record<(typeof fields)[number]['name'] | 'figures', string>, send: Send) {
  const part = el('details', {}, el('summary', {}, labels.figures));
  let programs: readonly Program[] = [];

  const groups: ReturnType<typeof group>[] = [];
  function group(at: number) {
    const problem = el('p', { class: 'wrong', id: `figures-${at}` });
    const inputs = fields.map(({ name, read, part: partOf }) => {
      const input = document.createElement('input');
      input.type = 'text';
      input.inputMode = 'decimal';
      input.autocomplete = 'off';
      input.maxLength = longest.typed;
      input.setAttribute('aria-describedby', problem.id);
      input.addEventListener('input', () => {
        const program = programs[at];
        if (program) send({ type: 'edit', at, part: partOf(program, input.value) });
      });
      return { read, input, label: el('label', { class: 'field' }, labels[name], input) };
    });
    const title = el('h3', { class: 'label' });
    const whole = el(
      'div',
      { role: 'group' },
      title,
      el('div', { class: 'fields' }, ...inputs.map(({ label }) => label)),
    );
    whole.append(problem);
    part.append(whole);
    return { whole, title, problem, inputs };
  }

  /** @param fixed is nothing to be changed, because it came with a link? */
  const draw = (
    decision: Decision,
    shown: readonly number[],
    columns: readonly { figures: Figures }[],
    fixed: boolean,
  ): void => {
    ({ programs } = decision);
    part.hidden = fixed;
    while (groups.length < programs.length) groups.push(group(groups.length));
    for (const [at, { whole, title, problem, inputs }] of groups.entries()) {
      const program = programs[at];
      const { problems = [] } = columns[shown.indexOf(at)]?.figures ?? {};
      whole.hidden = !shown.includes(at);
      title.textContent = nameOf(decision, at);
      whole.setAttribute('aria-label', title.textContent);
      problem.textContent = problems.join(' ');
      for (const { read, input } of inputs) {
        if (program && input !== document.activeElement) input.value = read(program);
      }
    }
  };
  return { part, draw };
}
