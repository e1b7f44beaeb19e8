import { emptyDecision, emptyProgram, mostPrograms, type Decision, type Program } from './decision.ts';
import { emptyState, type Model, type State } from './model.ts';

const schema = 'microcredential-check';
const entries = ['schema', 'version', 'exported', 'goal', 'programs'];

/** The longest texts that are kept, in characters as a form field's `maxlength` counts them. */
export const longest = { name: 80, note: 500, typed: 40 } as const;

/** The longest text that is read, in characters: about 100 KB. */
const mostText = 100_000;

/** How many dropped things are named one by one. */
const mostNamed = 10;

/** Why a text is no checklist; `newer`: it is one, but of a later version of the rule. */
export type Problem = 'large' | 'damaged' | 'foreign' | 'newer';

/** What `decode` found: a checklist and what of the text it left out, or why there is none. */
export type Decoded =
  { kind: 'decision'; decision: Decision; dropped: string[] } | { kind: 'problem'; problem: Problem };

/** Takes down one thing that could not be kept, in words. */
type Drop = (what: string) => void;

/**
 * A checklist as JSON text, for the tab, the device or a file.
 * @param version the rule's version
 * @param day the day of the export, as "2026-11-23"; left out of what the browser keeps
 */
export function encode({ goal, programs }: Decision, version: number, day?: string): string {
  return JSON.stringify({ schema, version, exported: day, goal, programs });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keeps only what the model knows: no answer is ever invented, no foreign key survives. */
export function known(model: Model, goal: unknown, answers: unknown, musts: unknown): State {
  const state = emptyState();
  if (typeof goal === 'string' && Object.hasOwn(model.goals, goal)) state.goal = goal;
  for (const [question, options] of Object.entries(model.questions)) {
    const option = isRecord(answers) && Object.hasOwn(answers, question) ? answers[question] : undefined;
    if (typeof option === 'string' && Object.hasOwn(options, option)) state.answers[question] = option;
    if (Array.isArray(musts) && musts.includes(question)) state.musts.push(question);
  }
  return state;
}

/** The start of a text, without half a character at its end. */
const startOf = (text: string, most: number) => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

/** A foreign text inside a sentence; nothing for what is no text. */
const quoted = (value: unknown) => (typeof value === 'string' ? ` “${startOf(value, longest.typed)}”` : '');

/** A text that is not too long, or its start. `what` names it. */
function readText(text: string, most: number, what: string, drop: Drop): string {
  if (text.length <= most) return text;
  drop(`the end of ${what}, as only ${most} characters fit`);
  return startOf(text, most);
}

/** What a record holds; nothing where there is none. Anything else is dropped as a whole. */
function entriesOf(value: unknown, what: string, drop: Drop): [string, unknown][] {
  if (isRecord(value)) return Object.entries(value);
  if (value !== undefined) drop(what);
  return [];
}

/** Puts in the texts whose keys are allowed. */
function fill(into: Record<string, string>, allowed: object, value: unknown, most: number, what: string, drop: Drop) {
  for (const [key, text] of entriesOf(value, what, drop)) {
    const one = `${what},${quoted(key)}`;
    if (Object.hasOwn(allowed, key) && typeof text === 'string') into[key] = readText(text, most, one, drop);
    else drop(one);
  }
}

function readProgram(value: Record<string, unknown>, model: Model, drop: Drop): Program {
  const { name, answers, musts, notes, time, cost, ...others } = value;
  const state = known(model, '', answers, musts);
  const program: Program = { ...emptyProgram(), answers: state.answers, musts: state.musts };
  if (typeof name === 'string') program.name = readText(name, longest.name, 'its name', drop);
  else if (name !== undefined) drop('its name');
  for (const [question, option] of entriesOf(answers, 'its answers', drop)) {
    if (!Object.hasOwn(state.answers, question)) drop(`the answer${quoted(option)} to${quoted(question)}`);
  }
  if (Array.isArray(musts)) {
    const kept: readonly unknown[] = state.musts;
    for (const must of musts as unknown[]) if (!kept.includes(must)) drop(`the must-have${quoted(must)}`);
  } else if (musts !== undefined) drop('its must-haves');
  fill(program.notes, model.questions, notes, longest.note, 'its notes', drop);
  fill(program.time, program.time, time, longest.typed, 'its time planner', drop);
  fill(program.cost, program.cost, cost, longest.typed, 'its cost planner', drop);
  for (const key of Object.keys(others)) drop(`the entry${quoted(key)}`);
  return program;
}

/** The fields of a kept text, whichever form it has; `undefined` where it is something else. */
function fieldsOf(value: unknown): Record<string, unknown> | undefined {
  if (!isRecord(value)) return undefined;
  if (value['schema'] === schema) return Number.isInteger(value['version']) ? value : undefined;
  // Before there were several programmes, the tab kept the answers of one, without a schema.
  const { version, goal, answers, musts, ...others } = value;
  const early = !Object.hasOwn(value, 'schema') && version === 1 && isRecord(answers);
  return early ? { ...others, version, goal, programs: [{ answers, musts }] } : undefined;
}

/**
 * Reads back what `encode` wrote, field by field. What does not fit is left out and named in `dropped`, at most ten
 * things and then how many more there were. Never throws; never says what the text does not say.
 */
export function decode(text: string, model: Model): Decoded {
  const no = (problem: Problem): Decoded => ({ kind: 'problem', problem });
  if (text.length > mostText) return no('large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return no('damaged');
  }
  const fields = fieldsOf(value);
  if (!fields) return no('foreign');
  const { goal, programs } = fields;
  if (Number(fields['version']) > model.version) return no('newer');

  const dropped: string[] = [];
  const drop: Drop = (what) => void dropped.push(what);
  const decision: Decision = { goal: known(model, goal, {}, []).goal, programs: [] };
  if (goal !== undefined && goal !== decision.goal) drop(`the goal${quoted(goal)}`);
  if (programs !== undefined && !Array.isArray(programs)) drop('the programmes');
  for (const [at, one] of (Array.isArray(programs) ? programs : []).entries()) {
    const place = `programme ${at + 1}`;
    if (!isRecord(one)) drop(place);
    else if (decision.programs.length === mostPrograms) drop(`${place}, as only ${mostPrograms} fit`);
    else decision.programs.push(readProgram(one, model, (what) => drop(`${place}: ${what}`)));
  }
  if (decision.programs.length === 0) decision.programs = emptyDecision().programs;
  for (const key of Object.keys(fields)) if (!entries.includes(key)) drop(`the entry${quoted(key)}`);

  const more = dropped.length - mostNamed;
  return {
    kind: 'decision',
    decision,
    dropped: more > 0 ? [...dropped.slice(0, mostNamed), `and ${more} more`] : dropped,
  };
}
