import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level, Role, State } from './model.ts';
import { levels, verdicts } from '../schemas/vocabularies.ts';
import { conditionsOf, count, evaluate, rowsThatHold, type Counts } from './rule.ts';
import { checklist, model, runs as runsOf, states } from './states.ts';

const { goals, questions } = checklist;
const runs = runsOf(10_000);

const verdictOf = (one: State) => verdicts.indexOf(evaluate(model, one)?.verdict ?? 'stop');

test('each goal asks as many questions as the specification says', () => {
  expect(goals.map(({ id, roles }) => [id, Object.keys(roles).length])).toEqual([
    ['gap', 13],
    ['currency', 12],
    ['complement', 12],
    ['explore', 6],
    ['change', 13],
  ]);
});

test('there is no verdict before a goal is chosen, nor for one that does not exist', () => {
  for (const goal of ['', 'riches', '__proto__', 'constructor']) {
    expect(evaluate(model, { goal, answers: {}, musts: [] })).toBeUndefined();
  }
});

test('nothing answered is not enough, for every goal', () => {
  for (const { id } of goals) {
    expect(evaluate(model, { goal: id, answers: {}, musts: [] })?.verdict).toBe('not-enough');
  }
});

test('total, with exactly one row true', () => {
  fc.assert(
    fc.property(states, (one) => {
      const result = evaluate(model, one);
      if (!result) throw new Error('no verdict');
      const rows = rowsThatHold(model.table, conditionsOf(count(result.reasons), model.limits));
      expect(rows.map(({ row }) => row)).toEqual([result.row]);
    }),
    runs,
  );
});

test('monotone: a better answer never makes the verdict worse', () => {
  const better = (level: Level) => (level === 'irrelevant' ? levels.indexOf('good') : levels.indexOf(level));
  fc.assert(
    fc.property(states, fc.constantFrom(...questions), fc.nat(), fc.nat(), (one, { id, options }, a, b) => {
      const [first, second] = [options[a % options.length], options[b % options.length]];
      if (!first || !second || better(first.level) > better(second.level)) return;
      const low = { ...one, answers: { ...one.answers, [id]: first.id } };
      const high = { ...one, answers: { ...one.answers, [id]: second.id } };
      expect(verdictOf(high)).toBeGreaterThanOrEqual(verdictOf(low));
    }),
    runs,
  );
});

test('a must-have can only lower a verdict', () => {
  fc.assert(
    fc.property(states, (one) => {
      expect(verdictOf(one)).toBeLessThanOrEqual(verdictOf({ ...one, musts: [] }));
    }),
    runs,
  );
});

test('one reason for each asked question, from the reader’s own answer; the order of answers is nothing', () => {
  fc.assert(
    fc.property(states, (one) => {
      const result = evaluate(model, one);
      expect(result?.reasons.map(({ question }) => question)).toEqual(
        questions.map(({ id }) => id).filter((id) => Object.hasOwn(model.goals[one.goal] ?? {}, id)),
      );
      for (const { question, option } of result?.reasons ?? []) {
        expect(option).toBe(one.answers[question] ?? '');
      }
      const turned = Object.fromEntries(Object.entries(one.answers).toReversed());
      expect(evaluate(model, { ...one, answers: turned })).toEqual(result);
    }),
    runs,
  );
});

test('what is not known never counts as good, and what is not asked never counts at all', () => {
  fc.assert(
    fc.property(states, fc.string(), (one, nonsense) => {
      const result = evaluate(model, one);
      if (result?.verdict === 'strong') {
        expect(result.reasons.filter(({ role, level }) => role !== 'supporting' && level === 'unknown')).toEqual([]);
      }
      const asked = model.goals[one.goal] ?? {};
      const noise = Object.fromEntries(questions.map(({ id }) => [id, nonsense]));
      const answers = Object.fromEntries(
        questions.map(({ id }) => [id, (Object.hasOwn(asked, id) ? one.answers[id] : noise[id]) ?? '']),
      );
      expect(evaluate(model, { ...one, answers })?.verdict).toBe(result?.verdict);
    }),
    runs,
  );
});

/** The four steps of the by-hand box, done as they are written: from the role table, the answers and the must-haves. */
function byHand({ goal, answers: said, musts }: State): string {
  const asked = goals.find(({ id }) => id === goal)?.roles ?? {};
  const written = questions.flatMap(({ id, options }) => {
    const role = asked[id];
    if (role === undefined) return [];
    const level = options.find((option) => option.id === said[id])?.level ?? 'unknown';
    const must = musts.includes(id);
    return [{ role: must ? 'core' : role, level: must && level === 'poor' ? 'stop' : level }];
  });
  const answers = written.filter(({ level }) => level !== 'irrelevant');
  const of = (role: Role, ...some: Level[]) =>
    answers.filter((one) => one.role === role && some.includes(one.level)).length;
  const some = (...wanted: Level[]) => answers.filter(({ level }) => wanted.includes(level)).length;
  if (some('stop') > 0) return 'stop';
  if (of('core', 'poor') >= 1 || of('key', 'poor') >= 2 || some('poor') >= 3) return 'weak';
  const bad: Level[] = ['poor', 'unknown'];
  if (of('core', ...bad) >= 1 || of('key', ...bad) >= 2 || some(...bad) >= 3) return 'not-enough';
  const strong =
    of('core', 'mixed') === 0 && of('key', ...bad) === 0 && of('key', 'mixed') <= 2 && of('supporting', ...bad) <= 1;
  return strong ? 'strong' : 'promising';
}

test('counting by hand gives the same verdict', () => {
  fc.assert(
    fc.property(states, (one) => evaluate(model, one)?.verdict === byHand(one)),
    runsOf(100_000),
  );
});

test('the conditions follow from counts alone, for every count that could be', () => {
  const none = () => Object.fromEntries(levels.map((level) => [level, 0])) as Record<Level, number>;
  let seen = 0;
  for (let code = 0; code < 4 ** 6; code += 1) {
    const at = (place: number) => Math.floor(code / 4 ** place) % 4;
    const counts: Counts = {
      core: { ...none(), poor: at(0), unknown: at(1) },
      key: { ...none(), poor: at(2), unknown: at(3) },
      supporting: { ...none(), poor: at(4), unknown: at(5) },
    };
    expect(rowsThatHold(model.table, conditionsOf(counts, model.limits))).toHaveLength(1);
    seen += 1;
  }
  expect(seen).toBe(4096);
});

/** All questions of a goal at their best, but for those named. */
const bestBut = (goal: string, some: State['answers'], musts: string[] = []): State => ({
  goal,
  answers: { ...Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? ''])), ...some },
  musts,
});
const verdictNow = (one: State) => evaluate(model, one)?.verdict;

test('a must-have that is poor is a deal-breaker', () => {
  expect(verdictNow(bestBut('gap', { issuer: 'unheard' }))).toBe('promising');
  expect(verdictNow(bestBut('gap', { issuer: 'unheard' }, ['issuer']))).toBe('stop');
});

test('the limits lie where the page says', () => {
  const poor = { verify: 'none', alt: 'better', current: 'stale' };
  expect(verdictNow(bestBut('gap', poor))).toBe('weak');
  expect(verdictNow(bestBut('gap', { verify: 'none', alt: 'better' }))).toBe('promising');
  expect(verdictNow(bestBut('gap', { issuer: 'unheard', verify: 'none', alt: 'better' }))).toBe('weak');
  expect(verdictNow(bestBut('gap', { issuer: 'unheard', employer: 'no' }))).toBe('weak');
  expect(verdictNow(bestBut('gap', { issuer: 'known', employer: 'some' }))).toBe('strong');
  expect(verdictNow(bestBut('gap', { issuer: 'known', employer: 'some', cost: 'stretch' }))).toBe('promising');
  expect(verdictNow(bestBut('gap', { verify: 'dk' }))).toBe('strong');
  expect(verdictNow(bestBut('gap', { verify: 'dk', alt: 'dk' }))).toBe('promising');
  expect(verdictNow(bestBut('gap', { match: 'partly' }))).toBe('promising');
});

test('a deal-breaker counts in every role', () => {
  const none: Counts[Role] = { stop: 0, poor: 0, unknown: 0, mixed: 0, good: 0, irrelevant: 0 };
  const counts = { core: none, key: none, supporting: { ...none, stop: 1 } };
  expect(conditionsOf(counts, model.limits).stop).toBe(true);
});

test('a table without a row for a state is a defect that is said', () => {
  expect(() => evaluate({ ...model, table: [] }, bestBut('gap', {}))).toThrow('no row of the decision table holds');
});

test('what is open stands in the order of its weight, and only real answers are counted', () => {
  const state = bestBut('gap', { match: 'dk', issuer: 'dk', current: 'dk', gate: 'nonsense' });
  expect(evaluate(model, state)).toMatchObject({ open: ['match', 'gate', 'issuer', 'current'], answered: 12 });
});
