import type { Said } from './for-two-link.ts';
import type { Model, State, Verdict } from './model.ts';
import { evaluate, type Result } from './rule.ts';

/** One question that the two have answered differently; the first of each pair is of who asked. */
export interface Difference {
  question: string;
  /** Option ids; empty where nothing was said. */
  options: [string, string];
  musts: [boolean, boolean];
  /** The verdict each would get with the other's answer to this question alone, where it is another than their own. */
  would: [Verdict | undefined, Verdict | undefined];
}

/** Where two people differ, and the verdict of each. */
export interface Compared {
  results: [Result, Result];
  differences: Difference[];
  /** How many questions the goal asks, and to how many both have said the same. */
  asked: number;
  same: number;
}

const stateOf = (goal: string, { answers, musts }: Said): State => ({ goal, answers, musts });

/** What somebody has said, but one question answered as the other has answered it. */
function withOther(mine: Said, theirs: Said, question: string): Said {
  const answers = Object.fromEntries(Object.entries(mine.answers).filter(([id]) => id !== question));
  const option = theirs.answers[question];
  const musts = mine.musts.filter((must) => must !== question);
  return {
    answers: option === undefined ? answers : { ...answers, [question]: option },
    musts: theirs.musts.includes(question) ? [...musts, question] : musts,
  };
}

/**
 * Where two people differ: by question, those that would change a verdict first. Nothing said and "I do not know yet"
 * are the same.
 * @returns `undefined` for a goal the model does not know
 */
export function comparedForTwo(goal: string, first: Said, second: Said, model: Model): Compared | undefined {
  const one = evaluate(model, stateOf(goal, first));
  const other = evaluate(model, stateOf(goal, second));
  if (!one || !other) return undefined;
  const would = (mine: Said, theirs: Said, question: string, now: Verdict) => {
    const then = evaluate(model, stateOf(goal, withOther(mine, theirs, question)))?.verdict;
    return then === now ? undefined : then;
  };
  const differences = one.reasons.flatMap(({ question, option, level }, at): Difference[] => {
    const { option: theirs = '', level: theirLevel } = other.reasons[at] ?? {};
    const musts: [boolean, boolean] = [first.musts.includes(question), second.musts.includes(question)];
    const unsaid = level === 'unknown' && theirLevel === 'unknown' && (option === '' || theirs === '');
    if ((option === theirs || unsaid) && musts[0] === musts[1]) return [];
    return [
      {
        question,
        options: [option, theirs],
        musts,
        would: [would(first, second, question, one.verdict), would(second, first, question, other.verdict)],
      },
    ];
  });
  const changes = ({ would: [a, b] }: Difference) => Number(a !== undefined || b !== undefined);
  return {
    results: [one, other],
    differences: differences.toSorted((a, b) => changes(b) - changes(a)),
    asked: one.reasons.length,
    same: one.reasons.length - differences.length,
  };
}
