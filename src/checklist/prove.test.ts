import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../fixture/fuzz.ts';
import type { Level, Model, Role, Verdict } from './model.ts';
import { conditionsOf, count, evaluate, rowsThatHold, type Counts, type Reason } from './rule.ts';
import { levels, roles, verdicts } from '../schemas/checklist-words.ts';
import { model, states } from './fixture/states.ts';

/*
 * The rule is proved for everything a reader can say to the shipped checklist, must-haves included:
 *
 * 1. What a question adds to the counts follows from its own answer and its own must-have, and the verdict from the
 *    counts: `evaluate` does no more than count, and find the row that holds. So all readers with the same counts get
 *    the same verdict, and one try does for all of them. The first test tries this for each answer by itself, the end of
 *    the last one for many answers together.
 * 2. Hence all that can be said is found by adding up, question by question, each thing that the question can add.
 * 3. Some counts the rule never reads: how many answers are good or not needed, and how many supporting ones are mixed.
 *    Counts that differ in these alone are one case here. That the rule never reads them is part of the proof: the
 *    counts it is given here throw an error when it does.
 */

const isRead = (role: Role, level: Level) =>
  level !== 'good' && level !== 'irrelevant' && !(role === 'supporting' && level === 'mixed');

/** The counts that the rule reads. */
const cells = roles.flatMap((role) => levels.filter((level) => isRead(role, level)).map((level) => ({ role, level })));

/** The questions of a goal, in the order of the page. */
const askedFor = (goal: string) =>
  Object.keys(model.questions).filter((question) => Object.hasOwn(model.goals[goal] ?? {}, question));

/** The options of a question, and the empty one of a question without an answer. */
const optionsOf = (question: string) => ['', ...Object.keys(model.questions[question] ?? {})];

/** What one question adds to the counts, as the rule itself says while nothing else is answered. */
function added(goal: string, question: string, option: string, must: boolean): Reason {
  const state = { goal, answers: option === '' ? {} : { [question]: option }, musts: must ? [question] : [] };
  const reason = evaluate(model, state)?.reasons.find((one) => one.question === question);
  if (!reason) throw new Error(`"${question}" adds nothing for the goal "${goal}"`);
  return reason;
}

test('a question adds its answer in its role; a must-have is core, and a poor answer to it a deal-breaker', () => {
  for (const [goal, asked] of Object.entries(model.goals)) {
    for (const [question, role] of Object.entries(asked)) {
      for (const option of optionsOf(question)) {
        const level = model.questions[question]?.[option] ?? 'unknown';
        expect(added(goal, question, option, false)).toEqual({ question, role, level, option });
        const atWorst = level === 'poor' ? 'stop' : level;
        expect(added(goal, question, option, true)).toEqual({ question, role: 'core', level: atWorst, option });
      }
    }
  }
});

/** Counts that can be set where the rule reads them; to read another one is an error. */
function readableCounts(): Counts {
  const refuse = (role: Role, level: Level) => () => {
    throw new Error(`the rule reads how many ${role} answers are ${level}, which this proof leaves out`);
  };
  const property = (role: Role, level: Level): PropertyDescriptor =>
    isRead(role, level) ? { value: 0, writable: true, enumerable: true } : { get: refuse(role, level) };
  const row = (role: Role) => Object.fromEntries(levels.map((level) => [level, property(role, level)]));
  return Object.fromEntries(roles.map((role) => [role, Object.defineProperties({}, row(role))])) as Counts;
}

/** All that can be said for a goal, as counts. All counts together are one number, with a digit for each cell. */
function allCounts(goal: string) {
  const asked = askedFor(goal);
  // No count can be higher than the number of questions.
  const base = asked.length + 1;
  const weight = ({ role, level }: Reason) =>
    isRead(role, level) ? base ** cells.findIndex((cell) => cell.role === role && cell.level === level) : 0;
  let all = new Set([0]);
  for (const question of asked) {
    const reasons = optionsOf(question).flatMap((option) =>
      [false, true].map((must) => added(goal, question, option, must)),
    );
    const weights = new Set(reasons.map(weight));
    const more = new Set<number>();
    for (const number of all) for (const one of weights) more.add(number + one);
    all = more;
  }
  const counts = readableCounts();
  /** The counts of a number. For speed it is the same object each time. */
  const read = (number: number): Counts => {
    let rest = number;
    for (const { role, level } of cells) {
      counts[role][level] = rest % base;
      rest = Math.floor(rest / base);
    }
    return counts;
  };
  return { all, weight, read };
}

/** The only row of the decision table that holds. */
function rowFor(counts: Counts): Model['table'][number] {
  const [row, ...others] = rowsThatHold(model.table, conditionsOf(counts, model.limits));
  if (!row || others.length > 0) throw new Error(`not one row holds: ${JSON.stringify(counts)}`);
  return row;
}

/** The four steps of the by-hand box, done as they are written. */
function byHand({ core, key, supporting }: Counts): Verdict {
  if (core.stop + key.stop + supporting.stop >= 1) return 'stop';
  if (core.poor >= 1 || key.poor >= 2 || core.poor + key.poor + supporting.poor >= 3) return 'weak';
  const bad = {
    core: core.poor + core.unknown,
    key: key.poor + key.unknown,
    supporting: supporting.poor + supporting.unknown,
  };
  if (bad.core >= 1 || bad.key >= 2 || bad.core + bad.key + bad.supporting >= 3) return 'not-enough';
  const strong = core.mixed === 0 && bad.key === 0 && key.mixed <= 2 && bad.supporting <= 1;
  return strong ? 'strong' : 'promising';
}

/** Which promise of the rule a verdict breaks; empty where it breaks none. */
function brokenBy(verdict: Verdict, counts: Counts): string {
  const { core, key, supporting } = counts;
  const anyStop = core.stop + key.stop + supporting.stop > 0;
  const anyUnknown = core.unknown + key.unknown + supporting.unknown > 0;
  if (anyStop !== (verdict === 'stop')) return 'a deal-breaker, and nothing else, is a stop';
  if (core.poor > 0 && verdict !== 'stop' && verdict !== 'weak') return 'a poor core answer is at most weak';
  if (verdict === 'strong' && core.unknown + key.unknown > 0) return 'strong knows what counts';
  if (verdict === 'promising' && core.unknown > 0) return 'promising knows the core';
  if (verdict === 'not-enough' && !anyUnknown) return 'not enough has something to find out';
  return verdict === byHand(counts) ? '' : 'counting by hand gives the same verdict';
}

const goodness = (level: Level) => levels.indexOf(level === 'irrelevant' ? 'good' : level);

/**
 * Each single step that must not make the verdict worse: to the next better answer, and from a must-have to none.
 * Every better answer is some such steps away, with something that can be said after each.
 */
function stepsUp(goal: string): { from: Reason; to: Reason }[] {
  return askedFor(goal).flatMap((question) => {
    const [plain = [], asMust = []] = [false, true].map((must) =>
      optionsOf(question)
        .map((option) => added(goal, question, option, must))
        .toSorted((a, b) => goodness(a.level) - goodness(b.level)),
    );
    const better = [plain, asMust].flatMap((some) => some.slice(1).map((to, at) => ({ from: some[at] ?? to, to })));
    const unmarked = plain.map((to) => ({ from: added(goal, question, to.option, true), to }));
    return [...better, ...unmarked];
  });
}

// The goal with the fewest questions first: there a defect is found at once.
const goals = Object.keys(model.goals).toSorted((a, b) => askedFor(a).length - askedFor(b).length);

test.each(goals)('all that can be said for the goal "%s"', (goal) => {
  const { all, weight, read } = allCounts(goal);
  // By what a step changes the number. A step is tried wherever a count has what it starts from, whichever question
  // that came from: if anything, this asks too much of the rule.
  const steps = [
    ...new Map(
      stepsUp(goal)
        .map(({ from, to }) => ({ role: from.role, level: from.level, change: weight(to) - weight(from) }))
        .filter(({ change }) => change !== 0)
        .map((step) => [JSON.stringify(step), step]),
    ).values(),
  ];
  const reached = new Set<Verdict>();
  for (const number of all) {
    const counts = read(number);
    const { verdict } = rowFor(counts);
    const broken = brokenBy(verdict, counts);
    if (broken) throw new Error(`${broken}: ${verdict} for ${JSON.stringify(counts)}`);
    reached.add(verdict);
    // Nothing is worse than the worst verdict.
    if (verdict === verdicts[0]) continue;
    for (const { change } of steps.filter(({ role, level }) => counts[role][level] > 0)) {
      const then = rowFor(read(number + change)).verdict;
      if (verdicts.indexOf(then) < verdicts.indexOf(verdict)) {
        throw new Error(`one step up leads from ${verdict} to ${then}: ${JSON.stringify(read(number))}`);
      }
    }
  }
  expect(verdicts.filter((verdict) => !reached.has(verdict))).toEqual([]);
  console.log(`${all.size.toLocaleString('en')} counts proved for the goal "${goal}"`);

  // And what a reader gets is what was proved.
  fc.assert(
    fc.property(states, (state) => {
      const reasons = askedFor(goal).map((id) => added(goal, id, state.answers[id] ?? '', state.musts.includes(id)));
      const number = reasons.reduce((sum, reason) => sum + weight(reason), 0);
      expect(all.has(number)).toBe(true);
      expect(count(reasons)).toMatchObject(read(number));
      const { row, verdict } = rowFor(read(number));
      expect(evaluate(model, { ...state, goal })).toMatchObject({ reasons, row, verdict });
    }),
    runs(50),
  );
});
