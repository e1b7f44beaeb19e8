import { emptyState, type Model, type State } from './model.ts';

/** A state as it is kept in the tab: versioned, keyed by ids, nothing else. */
export function encode(state: State, version: number): string {
  return JSON.stringify({ version, ...state });
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

/**
 * Reads back what `encode` wrote.
 * @returns `undefined` where the text is not a kept state of this version; never throws
 */
export function decode(text: string, model: Model): State | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['version'] !== model.version || !isRecord(value['answers'])) return undefined;
  return known(model, value['goal'], value['answers'], value['musts']);
}

/**
 * The goal that an address asks for, as in `/checklist/#goal=gap`.
 * @param fragment what stands behind the address, with or without its `#`
 * @returns the goal's id; `'unknown'` for a goal that does not exist; `undefined` where none is asked for
 */
export function goalOf(fragment: string, model: Model): { goal: string } | 'unknown' | undefined {
  const match = /^#?goal=(.*)$/s.exec(fragment);
  if (!match) return undefined;
  const goal = match[1] ?? '';
  return Object.hasOwn(model.goals, goal) ? { goal } : 'unknown';
}
