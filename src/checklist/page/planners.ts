import { el, need } from '../../page/dom.ts';
import { costFields, timeFields, type Program } from '../decision.ts';
import { longest } from '../copy.ts';
import type { Model } from '../model.ts';
import { planCost, planTime, suggestedBy } from '../plan.ts';
import { costLines, timeLines } from '../plan-lines.ts';
import { labelOf, type Words } from '../words.ts';
import type { Send } from './parts.ts';

/** The labels of the planners' fields; a field that holds a number gets the phone's number keys. */
const labels: Record<(typeof timeFields)[number] | (typeof costFields)[number], string> = {
  hours: 'Hours of work in all',
  perWeek: 'Hours you have each week',
  needBy: 'The day you need it, if there is one',
  currency: 'Currency, such as EUR',
  fee: 'Fee',
  exam: 'Exam or certificate',
  monthly: 'Each month',
  months: 'Number of months',
  other: 'Books, software, travel',
  renewal: 'Each renewal',
  renewals: 'Number of renewals',
  paid: 'Less what others pay',
};

/** The fields of one planner, and how they are drawn. */
function fieldsOf<Name extends keyof typeof labels>(
  kind: 'time' | 'cost',
  names: readonly Name[],
  typed: (values: Record<Name, string>) => void,
) {
  const part = need(`[data-planner="${kind}"]`);
  const fields = names.map((name) => {
    const id = `${kind}-${name}`;
    const problem = el('span', { class: 'wrong', id: `${id}-problem` });
    const input = document.createElement('input');
    input.id = id;
    input.type = name === 'needBy' ? 'date' : 'text';
    if (name !== 'needBy' && name !== 'currency') input.inputMode = 'decimal';
    input.autocomplete = 'off';
    input.maxLength = longest.typed;
    input.setAttribute('aria-describedby', problem.id);
    return {
      name,
      input,
      problem,
      field: el('div', { class: 'field' }, el('label', { for: id }, labels[name]), input, problem),
    };
  });
  const output = el('div', { class: 'planned' });
  part.append(el('div', { class: 'fields' }, ...fields.map(({ field }) => field)), output);
  part.addEventListener('input', () =>
    typed(Object.fromEntries(fields.map(({ name, input }) => [name, input.value])) as Record<Name, string>),
  );
  return (values: Record<Name, string>, problems: Partial<Record<Name, string>>, lines: HTMLElement[]) => {
    for (const { name, input, problem } of fields) {
      if (input !== document.activeElement) input.value = values[name];
      problem.textContent = problems[name] ?? '';
      input.setAttribute('aria-invalid', String(problems[name] !== undefined));
    }
    output.replaceChildren(...lines);
  };
}

/**
 * The two planners. They keep what is typed as it is typed, and suggest an answer but never set one.
 * @param today gives the reader's own day, as "2026-11-23"
 */
export function plannersPart(model: Model, words: Words, today: () => string, send: Send): (program: Program) => void {
  const edit = (part: Partial<Program>) => send({ type: 'edit', part });
  const time = fieldsOf('time', timeFields, (values) => edit({ time: values }));
  const cost = fieldsOf('cost', costFields, (values) => edit({ cost: values }));
  const paragraphs = (lines: readonly string[]) => lines.map((line) => el('p', {}, line));

  return (program) => {
    const plan = planTime(program.time, today());
    const asked = model.timed ?? '';
    const options = suggestedBy(plan, model);
    const chosen = program.answers[asked] ?? '';
    const buttons = options.map((option) => {
      const take = el('button', { type: 'button', class: 'plain' }, `“${labelOf(words, asked, option)}”`);
      take.addEventListener('click', () => edit({ answers: { ...program.answers, [asked]: option } }));
      return take;
    });
    const said = chosen && `You answered “${labelOf(words, asked, chosen)}”. `;
    const suggestion =
      options.length > 0 && !options.includes(chosen) ? [el('p', {}, `${said}This plan suggests: `, ...buttons)] : [];
    time(program.time, plan.problems, [...paragraphs(timeLines(program, today())), ...suggestion]);
    cost(program.cost, planCost(program.cost, program.time.hours).problems, paragraphs(costLines(program)));
  };
}
