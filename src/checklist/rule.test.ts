import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level, Role } from './model.ts';
import { levels, verdicts } from './scale.ts';
import type { State } from './model.ts';
import { conditionsOf, count, evaluate, rowsThatHold, type Counts, type Reason } from './rule.ts';
import { checklist, model, states } from './states.ts';

const { goals, questions } = checklist;
const runs = { numRuns: 10_000 };

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

/** The four steps of the by-hand box, done as they are written, from the words on the page. */
function byHand(reasons: readonly Reason[]): string {
  const answers = reasons.filter(({ level }) => level !== 'irrelevant');
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
    fc.property(states, (one) => {
      const result = evaluate(model, one);
      expect(byHand(result?.reasons ?? [])).toBe(result?.verdict);
    }),
    runs,
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
