import type { Problem } from '../content/problem.ts';
import { kindsOf } from '../terms/pairs.ts';
import type { Check } from './check.ts';

const file = 'content/facts/key.yaml';

/**
 * The identification key leads somewhere: every step exists and is reached from the first, none leads back to one
 * that a reader has passed, every leaf is a term, and every kind of credential is a leaf.
 */
export const keyLeads: Check = ({
  records: {
    key: { steps },
  },
  terms,
}) => {
  const problems: Problem[] = [];
  const say = (key: string, says: string, mend: string) => problems.push({ file, key, says, mend });
  const stepOf = new Map(steps.map((step) => [step.id, step]));
  const isTerm = new Set(terms.map(({ id }) => id));
  const leaves = new Set<string>();
  const reached = new Set<string>();

  const walk = (id: string, passed: readonly string[]) => {
    if (passed.includes(id)) {
      const loop = [...passed.slice(passed.indexOf(id)), id].join(', ');
      say(passed.at(-1) ?? id, `leads back to "${id}": ${loop}`, 'Lead on to a later step or to a term');
      return;
    }
    if (reached.has(id)) return;
    reached.add(id);
    for (const { says, next, term } of stepOf.get(id)?.answers ?? []) {
      if (term !== undefined) leaves.add(term);
      if (term !== undefined && !isTerm.has(term)) {
        say(id, `"${says}" leads to the term "${term}", which does not exist`, 'Correct the id of the term');
      }
      if (next === undefined) continue;
      if (stepOf.has(next)) walk(next, [...passed, id]);
      else say(id, `"${says}" leads to the step "${next}", which does not exist`, 'Correct the id of the step');
    }
  };
  const [first] = steps;
  if (first) walk(first.id, []);
  if (stepOf.size < steps.length) say('steps', 'has two steps of one id', 'Give each step an id of its own');
  for (const { id } of steps) {
    if (!reached.has(id)) say(id, 'is reached by no answer', 'Lead an answer to it, or remove it');
  }
  for (const { id } of kindsOf(terms)) {
    if (!leaves.has(id)) say('steps', `never lead to the kind "${id}"`, 'Give it an answer');
  }
  return problems;
};
