import { el } from '../../dom.ts';
import { costFields, timeFields, type Program } from '../check.ts';
import { longDay, planCost, planTime } from '../plan.ts';
import { labelOf, need } from './words.ts';

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

const today = () => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const weeks = (count: number) => (count === 1 ? '1 week' : `${count} weeks`);

/** What the time planner says, one sentence each; nothing while too little is typed. */
export function timeLines({ time }: Program): string[] {
  const { weeks: plain, finish, slowWeeks, slowFinish, needed } = planTime(time, today());
  if (plain === undefined || !finish || slowWeeks === undefined || !slowFinish) return [];
  return [
    `At ${time.perWeek.trim()} hours a week it takes ${weeks(plain)}: done on ${longDay(finish)}.`,
    `If it goes slowly, half as long again: ${weeks(slowWeeks)}, done on ${longDay(slowFinish)}. That is a rule of thumb.`,
    ...(needed === undefined
      ? []
      : [`To be done by ${longDay(time.needBy)} you would need ${needed} hours each week.`]),
  ];
}

/** What the cost planner says, one sentence each. */
export function costLines({ cost, time }: Program): string[] {
  const { total, perHour, currency } = planCost(cost, time.hours);
  if (total === undefined) return [];
  const money = (amount: number) => `${amount.toFixed(2).replace(/\.00$/, '')}${currency ? ` ${currency}` : ''}`;
  return [
    `In all: ${money(total)}.`,
    ...(perHour === undefined
      ? []
      : [`For each hour of your work: ${money(perHour)}. A low cost an hour is no sign of value.`]),
  ];
}

/** The answers the time planner can suggest; "late" leaves it to the reader whether the date can move. */
const suggested: Record<string, readonly string[]> = {
  spare: ['spare'],
  tight: ['tight'],
  late: ['late-soft', 'late-hard'],
};

/**
 * The two planners. They keep what is typed as it is typed, and suggest an answer but never set one.
 * @param change called with the programme as it is after each keystroke
 * @param answer called when the reader takes a suggestion
 */
export function planners(change: (part: Partial<Program>) => void, answer: (option: string) => void) {
  const fields = new Map<string, { input: HTMLInputElement; problem: HTMLElement }>();
  const group = (kind: 'time' | 'cost', names: readonly (keyof typeof labels)[]) => {
    const part = need(`[data-planner="${kind}"]`);
    const inputs = names.map((name) => {
      const id = `${kind}-${name}`;
      const problem = el('span', { class: 'wrong', id: `${id}-problem` });
      const input = document.createElement('input');
      input.type = name === 'needBy' ? 'date' : 'text';
      if (name !== 'needBy' && name !== 'currency') input.inputMode = 'decimal';
      input.autocomplete = 'off';
      input.maxLength = 40;
      input.setAttribute('aria-describedby', problem.id);
      fields.set(id, { input, problem });
      input.id = id;
      return el('div', { class: 'field' }, el('label', { for: id }, labels[name]), input, problem);
    });
    const output = el('div', { class: 'planned' });
    part.append(el('div', { class: 'fields' }, ...inputs), output);
    part.addEventListener('input', () => {
      const typed = Object.fromEntries(names.map((name) => [name, fields.get(`${kind}-${name}`)?.input.value ?? '']));
      change(kind === 'time' ? { time: typed as Program['time'] } : { cost: typed as Program['cost'] });
    });
    return output;
  };
  const outputs = { time: group('time', timeFields), cost: group('cost', costFields) };

  const say = (kind: string, problems: Partial<Record<string, string>>, names: readonly string[]) => {
    for (const name of names) {
      const { input, problem } = fields.get(`${kind}-${name}`) ?? {};
      if (!input || !problem) continue;
      problem.textContent = problems[name] ?? '';
      input.setAttribute('aria-invalid', String(problems[name] !== undefined));
    }
  };
  const paragraphs = (lines: readonly string[]) => lines.map((line) => el('p', {}, line));

  return (program: Program) => {
    for (const [kind, values] of [['time', program.time] as const, ['cost', program.cost] as const]) {
      for (const [name, value] of Object.entries(values)) {
        const input = fields.get(`${kind}-${name}`)?.input;
        if (input && input !== document.activeElement) input.value = value;
      }
    }
    const { problems, suggests } = planTime(program.time, today());
    say('time', problems, timeFields);
    say('cost', planCost(program.cost, program.time.hours).problems, costFields);
    const options = suggested[suggests ?? ''] ?? [];
    const chosen = program.answers['time'] ?? '';
    outputs.time.replaceChildren(
      ...paragraphs(timeLines(program)),
      ...(options.length > 0 && !options.includes(chosen)
        ? [
            el(
              'p',
              {},
              chosen ? `You answered “${labelOf('time', chosen)}”. This plan suggests: ` : 'This plan suggests: ',
              ...options.map((option) => {
                const button = el('button', { type: 'button', class: 'plain' }, `“${labelOf('time', option)}”`);
                button.addEventListener('click', () => answer(option));
                return button;
              }),
            ),
          ]
        : []),
    );
    outputs.cost.replaceChildren(...paragraphs(costLines(program)));
  };
}
