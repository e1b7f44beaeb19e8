import { emptyState, type Model, type State } from './model.ts';

/** The most programmes that can be set side by side. */
export const mostPrograms = 4;

/** What the reader typed into the time planner, as typed; `needBy` is a day such as "2027-03-01", or empty. */
export const timeFields = ['hours', 'perWeek', 'needBy'] as const;
/** What the reader typed into the cost planner, as typed. */
export const costFields = [
  'currency',
  'fee',
  'exam',
  'monthly',
  'months',
  'other',
  'renewal',
  'renewals',
  'paid',
] as const;
export type TimeInput = Record<(typeof timeFields)[number], string>;
export type CostInput = Record<(typeof costFields)[number], string>;

/** One programme the reader has in mind, and everything said about it. */
export interface Program {
  /** What the reader calls it; may be empty. */
  name: string;
  /** Question id → option id. */
  answers: State['answers'];
  musts: State['musts'];
  /** Question id → what the reader wrote beside it. */
  notes: Record<string, string>;
  time: TimeInput;
  cost: CostInput;
}

/** All that the checklist holds: one goal, and up to four programmes for it. */
export interface Decision {
  /** A goal id; empty before one is chosen. */
  goal: string;
  /** From one to four. */
  programs: Program[];
}

const blank = <K extends string>(names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, ''])) as Record<K, string>;

/** A programme of which nothing has been said. */
export function emptyProgram(): Program {
  return { name: '', answers: {}, musts: [], notes: {}, time: blank(timeFields), cost: blank(costFields) };
}

/** A checklist in which nothing has been said. */
export function emptyDecision(): Decision {
  return { goal: emptyState().goal, programs: [emptyProgram()] };
}

/** What the rule needs of one programme. */
export function stateOf(decision: Decision, at: number): State {
  const { answers, musts } = decision.programs[at] ?? emptyProgram();
  return { goal: decision.goal, answers, musts };
}

/** What a reader calls a programme. */
export const nameOf = ({ programs }: Decision, at: number) => programs[at]?.name.trim() || `Programme ${at + 1}`;

/** Everything that was entered of a programme, as texts to be compared. */
function enteredIn({ name, musts, answers, notes, time, cost }: Program): string[] {
  return [
    ...(name === '' ? [] : [`name ${name}`]),
    ...musts.map((must) => `must ${must}`),
    ...Object.entries({ answers, notes, time, cost }).flatMap(([part, values]) =>
      Object.entries(values).flatMap(([key, value]) => (value === '' ? [] : [`${part} ${key} ${value}`])),
    ),
  ];
}

/** Is there nothing in its programmes that could be lost? */
export const isEmpty = ({ programs }: Decision) => programs.every((program) => enteredIn(program).length === 0);

/** Does all that was entered in one checklist stand in another one too, programme by programme and in their order? */
export function covers(whole: Decision, part: Decision): boolean {
  const there = whole.programs.map((program) => new Set(enteredIn(program)));
  let from = 0;
  return (
    (part.goal === '' || part.goal === whole.goal) &&
    part.programs.every((program) => {
      const wanted = enteredIn(program);
      if (wanted.length === 0) return true;
      const at = there.findIndex((entered, place) => place >= from && wanted.every((one) => entered.has(one)));
      from = at + 1;
      return at >= 0;
    })
  );
}

/** Those of a programme's answers that are about the reader, and so hold for any other programme as well. */
const yoursIn = ({ answers }: Program, { yours }: Model): State['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([question, option]) => yours[question]?.includes(option)));

/** Another programme as it starts: with what is the reader's and not the programme's. */
export function nextProgram(last: Program, model: Model): Program {
  const { musts, time, cost } = last;
  const fresh = emptyProgram();
  return {
    ...fresh,
    musts,
    answers: yoursIn(last, model),
    time: { ...time, hours: '' },
    cost: { ...fresh.cost, currency: cost.currency },
  };
}

/** The questions to which a programme after the first has an answer about the reader that another one has too. */
export function sharedYours({ programs }: Decision, at: number, model: Model): string[] {
  const program = programs[at];
  if (at === 0 || !program) return [];
  return Object.entries(yoursIn(program, model)).flatMap(([question, option]) =>
    programs.some((other, place) => place !== at && other.answers[question] === option) ? [question] : [],
  );
}
