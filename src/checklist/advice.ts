import type { Level, Model, State, Verdict } from './model.ts';
import { evaluate, type Reason, type Result } from './rule.ts';
import { levels, verdicts } from '../schemas/checklist-words.ts';

/** One other answer to one question, and the verdict the rule then gives. */
export interface Change {
  question: string;
  option: string;
  verdict: Verdict;
}

const heightOf = (verdict: Verdict) => verdicts.indexOf(verdict);

/** How good a level is. What is not needed can be no worse than good, and no better. */
export const goodness = (level: Level) => levels.indexOf(level === 'irrelevant' ? 'good' : level);

const withAnswer = (state: State, question: string, option: string): State => ({
  ...state,
  answers: { ...state.answers, [question]: option },
});

/** The asked questions, most important first; within a role the page asks deal-breakers first. */
function byWeight({ reasons }: Result): Reason[] {
  const order = ['core', 'key', 'supporting'] as const;
  return order.flatMap((role) => reasons.filter((reason) => reason.role === role));
}

/**
 * What one other answer would do to the verdict, found by running the rule again with each.
 * For each question at most one way up, the smallest step that lifts it highest, and one way down, the smallest
 * step that lowers it. Answers that say "not known" are left out: nobody sets out to know less.
 * @param now what the rule says of the state, where that is known already
 */
export function whatWouldChange(
  model: Model,
  state: State,
  now = evaluate(model, state),
): { up: Change[]; down: Change[] } {
  const found: { up: Change[]; down: Change[] } = { up: [], down: [] };
  if (!now) return found;
  for (const { question } of byWeight(now)) {
    // Options run from best to worst on the page.
    const others = Object.entries(model.questions[question] ?? {})
      .filter(([, level]) => level !== 'unknown')
      .map(([option]) => {
        const verdict = evaluate(model, withAnswer(state, question, option))?.verdict ?? now.verdict;
        return { question, option, verdict };
      });
    const highest = Math.max(...others.map(({ verdict }) => heightOf(verdict)));
    const up = others.findLast(({ verdict }) => heightOf(verdict) === highest);
    const down = others.find(({ verdict }) => heightOf(verdict) < heightOf(now.verdict));
    if (up && highest > heightOf(now.verdict)) found.up.push(up);
    if (down) found.down.push(down);
  }
  return found;
}

/** Does the best answer to all questions of a set lift the verdict above a height? */
function lifts(model: Model, state: State, set: readonly Reason[], above: number): boolean {
  const better = set.reduce((some, { question }) => {
    const best = Object.entries(model.questions[question] ?? {}).find(([, level]) => level === 'good')?.[0];
    return best === undefined ? some : withAnswer(some, question, best);
  }, state);
  const then = evaluate(model, better);
  return then !== undefined && heightOf(then.verdict) > above;
}

/**
 * The smallest set of questions whose best answers together would lift the verdict, the most important ones first.
 * The rule counts within limits, so taking questions by weight until it lifts, and then leaving out what was not
 * needed, gives the smallest; the test tries all smaller ones.
 * @param openOnly look only among the questions whose answer is not known: what to check first
 * @param now what the rule says of the state, where that is known already
 * @returns question ids; empty where no set does
 */
export function smallestLift(model: Model, state: State, openOnly = false, now = evaluate(model, state)): string[] {
  if (!now) return [];
  const enough = (set: readonly Reason[]) => lifts(model, state, set, heightOf(now.verdict));
  const able = byWeight(now).filter(({ level }) => !openOnly || level === 'unknown');
  const size = able.findIndex((_, at) => enough(able.slice(0, at + 1))) + 1;
  let set = able.slice(0, size);
  for (const reason of set.toReversed()) {
    const without = set.filter((one) => one !== reason);
    if (enough(without)) set = without;
  }
  return set.map(({ question }) => question);
}

/** Is nothing left to find out that could lift the verdict? Then the reader can stop, or change an answer. */
export function settled({ verdict }: Pick<Result, 'verdict'>): boolean {
  return verdict === 'stop' || verdict === 'weak';
}

/** How one programme stands to another, answer by answer: no weights, no sums. */
export type Standing = 'same' | 'better' | 'worse' | 'mixed';

/** Is the first at least as good as the second on every answer, or the reverse, or neither? */
export function standing(first: Result, second: Result): Standing {
  const steps = first.reasons.map(({ level }, at) => {
    const other = second.reasons[at]?.level ?? 'unknown';
    return Math.sign(goodness(level) - goodness(other));
  });
  const better = steps.includes(1);
  const worse = steps.includes(-1);
  return better ? (worse ? 'mixed' : 'better') : worse ? 'worse' : 'same';
}
