import type { Goals, Role, Rule, Verdict } from '../schemas/checklist.ts';

type Condition = 'stop' | 'bad' | 'maybeBad' | 'good';

/** A question that all answers together come to, and the verdict of those for whom it is true. */
export interface Gate {
  condition: Condition;
  exit: Verdict;
}

const conditions: readonly Condition[] = ['stop', 'bad', 'maybeBad', 'good'];

/**
 * The decision table as gates in a row: whoever does not leave by one goes on to the next, and `rest` is for those who
 * have passed all.
 * @throws where no condition sets one row apart from all that are left
 */
export function gatesOf(table: Rule['table']): { gates: Gate[]; rest: Verdict } {
  let left = table;
  const gates: Gate[] = [];
  while (left.length > 1) {
    const found = conditions.flatMap((condition) => {
      const out = left.filter((row) => row[condition] !== false);
      return out.length === 1 && out[0]?.[condition] ? [{ condition, exit: out[0].verdict }] : [];
    })[0];
    if (!found) throw new Error('the decision table cannot be drawn as gates: no condition sets one row apart');
    gates.push(found);
    left = left.filter(({ verdict }) => verdict !== found.exit);
  }
  const [last] = left;
  if (!last) throw new Error('the decision table has no rows');
  return { gates, rest: last.verdict };
}

const atMost = (most: number) => (most === 0 ? 'no' : `at most ${most}`);

/** What each gate asks, with the limits of the rule. */
export function gateWords({ bad, good }: Rule['limits']): Record<Condition, string> {
  return {
    stop: 'Is any answer a deal-breaker?',
    bad: `Poor answers: at least ${bad.core} core, ${bad.key} key, or ${bad.all} in all?`,
    maybeBad: 'Would it be so if all you do not know yet were poor?',
    good: `Mixed: ${atMost(good.coreMixed)} core and ${atMost(good.keyMixed)} key? Poor or not known: ${atMost(good.keyOpen)} key and ${atMost(good.supportingOpen)} supporting?`,
  };
}

/** How many questions of each role a goal asks. */
export function rolesOf({ roles }: Goals[number]): Record<Role, number> {
  const counts = { core: 0, key: 0, supporting: 0 };
  for (const role of Object.values(roles)) counts[role] += 1;
  return counts;
}
