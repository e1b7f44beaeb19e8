import { settled } from './advice.ts';
import { emptyState, type Level, type Model, type State, type Verdict } from './model.ts';
import { evaluate, levelAs, rowOf, type Reason, type Result } from './rule.ts';
import { verdicts } from '../schemas/checklist-words.ts';

/** The verdicts still possible, from the worst to the best. Once every answer is known both are the verdict. */
export interface Range {
  worst: Verdict;
  best: Verdict;
}

/** How many questions the quick round asks. */
export const roundSize = 5;

/** A reason, and the levels of the answers its question can be given, best first. */
type Ground = Reason & { can: readonly Level[] };

function groundOf(model: Model, { musts }: State, { reasons }: Result): Ground[] {
  return reasons.map((reason) => ({
    ...reason,
    can: Object.values(model.questions[reason.question] ?? {})
      .filter((level) => level !== 'unknown')
      .map((level) => levelAs(level, musts.includes(reason.question))),
  }));
}

/** The verdict with every open answer the best it can be, or (-1) the worst. */
const verdictAt = (model: Model, ground: readonly Ground[], end: 0 | -1): Verdict =>
  rowOf(
    model,
    ground.map((one) => (one.level === 'unknown' ? { ...one, level: one.can.at(end) ?? one.level } : one)),
  ).verdict;

const between = (model: Model, ground: readonly Ground[]): Range => ({
  worst: verdictAt(model, ground, -1),
  best: verdictAt(model, ground, 0),
});

const known = (ground: readonly Ground[], question: string, level: Level): Ground[] =>
  ground.map((one) => (one.question === question ? { ...one, level } : one));

/** How many verdicts a range holds. "Not enough known yet" is none of them: no open answer is left at its ends. */
export function verdictsIn({ worst, best }: Range): number {
  return verdicts.slice(verdicts.indexOf(worst), verdicts.indexOf(best) + 1).filter((one) => one !== 'not-enough')
    .length;
}

/**
 * The verdicts still possible: what the rule gives with every open answer bad (its worst option), and with every one
 * good. The rule is monotone, so that whatever the reader finds out, the verdict lies between the two.
 * @param now what the rule says of the state, where that is known already
 * @returns `undefined` while no goal is chosen
 */
export function rangeOf(model: Model, state: State, now = evaluate(model, state)): Range | undefined {
  return now && between(model, groundOf(model, state, now));
}

/**
 * The open questions whose answers are worth most, the best first: the one that leaves the fewest verdicts possible, on
 * average over its answers; of equals the one with the weightier role, then the one that the page asks first. A question
 * with an answer that ends the matter comes before those without by that measure alone. Each next one is looked for as
 * if those before it had come out well, because that is when it will be asked.
 * @param n how many at most
 * @param now what the rule says of the state, where that is known already
 * @param among the open questions to choose from, in the order of their roles: all of them, where nothing is said
 * @returns question ids; fewer than `n` where fewer are open
 */
export function nextWorth(
  model: Model,
  state: State,
  n: number,
  now = evaluate(model, state),
  among: readonly string[] = now?.open ?? [],
): string[] {
  if (!now) return [];
  let ground = groundOf(model, state, now);
  const chosen: string[] = [];
  let left = among;
  while (chosen.length < n && left.length > 0) {
    const worths = left.map((question) => {
      const can = ground.find((one) => one.question === question)?.can ?? [];
      const ranges = can.map((level) => between(model, known(ground, question, level)));
      return { question, can, mean: ranges.reduce((sum, range) => sum + verdictsIn(range), 0) / can.length };
    });
    // What is open stands in the order of its roles and of the page, and sorting keeps that order among equals.
    const [first] = worths.toSorted((a, b) => a.mean - b.mean);
    if (!first) break;
    const { question, can } = first;
    chosen.push(question);
    left = left.filter((one) => one !== question);
    ground = known(ground, question, can[0] ?? 'unknown');
  }
  return chosen;
}

/** The questions of a goal's quick round, in the order of the page. None while no goal is chosen. */
export function roundFor(model: Model, goal: string): string[] {
  const some = nextWorth(model, { ...emptyState(), goal }, roundSize);
  return Object.keys(model.questions).filter((id) => some.includes(id));
}

/** What lies ahead of the reader: what is still possible, and what to turn to. */
export interface Outlook {
  range: Range;
  /** The questions of the quick round; empty where the reader is not in it. */
  round: string[];
  /** Does the range stand in the place of the verdict? At the end of the round, as long as more is possible than one. */
  ranged: boolean;
  /** The open question worth most, if there is one. */
  next: string | undefined;
  /**
   * While not enough is known: of the questions that the reader does not know or has passed over, the one worth most,
   * and what is still possible once its answer has come out well or badly.
   */
  step: { question: string; well: Range; badly: Range } | undefined;
}

/**
 * The outlook of a state.
 * @param quick is the reader in the quick round?
 * @param now what the rule says of the state
 */
export function outlookOf(model: Model, state: State, quick: boolean, now: Result): Outlook {
  const ground = groundOf(model, state, now);
  const range = between(model, ground);
  const round = quick ? roundFor(model, state.goal) : [];
  const inRound = ground.filter(({ question }) => round.length === 0 || round.includes(question));
  const done = inRound.every(({ option }) => option !== '');
  const passed = inRound.slice(0, inRound.findLastIndex(({ option }) => option !== '') + 1);
  const open = now.open.filter((id) => passed.some(({ question }) => question === id));
  const [first] = now.verdict === 'not-enough' ? nextWorth(model, state, 1, now, open) : [];
  const { can = [] } = ground.find(({ question }) => question === first) ?? {};
  const [well, badly] = [can[0], can.at(-1)];
  return {
    range,
    round,
    ranged: round.length > 0 && done && !settled(now) && range.worst !== range.best,
    next: nextWorth(model, state, 1, now)[0],
    step:
      first !== undefined && well && badly
        ? {
            question: first,
            well: between(model, known(ground, first, well)),
            badly: between(model, known(ground, first, badly)),
          }
        : undefined,
  };
}
