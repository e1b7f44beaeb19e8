import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../fixture/fuzz.ts';
import { settled, smallestLift, standing, whatWouldChange } from './advice.ts';
import { emptyProgram, stateOf } from './decision.ts';
import type { Level, Model, State } from './model.ts';
import { evaluate, type Result } from './rule.ts';
import { levels, verdicts } from '../schemas/checklist-words.ts';
import { model, states } from './fixture/states.ts';

const resultOf = (state: State, of: Model = model): Result => {
  const result = evaluate(of, state);
  if (!result) throw new Error('no verdict');
  return result;
};
const height = (state: State) => verdicts.indexOf(resultOf(state).verdict);
const goodness = (level: Level | undefined) => levels.indexOf(!level || level === 'irrelevant' ? 'good' : level);
const answering = (state: State, some: State['answers']): State => ({
  ...state,
  answers: { ...state.answers, ...some },
});
const best = (question: string) =>
  Object.entries(model.questions[question] ?? {}).find(([, level]) => level === 'good')?.[0] ?? '';
/** What the verdict would be with the best answer to some questions. */
const heightWithBest = (state: State, questions: readonly string[]) =>
  height(answering(state, Object.fromEntries(questions.map((question) => [question, best(question)]))));

/** A checklist small enough to see through, under the shipped limits and table. */
const small: Model = {
  ...model,
  goals: { job: { cost: 'key', time: 'key', match: 'core', issuer: 'key', verify: 'supporting' } },
  questions: {
    cost: { easy: 'good', stretch: 'mixed', borrow: 'poor', cannot: 'stop', dk: 'unknown' },
    time: { 'no-date': 'irrelevant', spare: 'good', tight: 'mixed', soft: 'poor', hard: 'stop', dk: 'unknown' },
    match: { named: 'good', partly: 'mixed', little: 'poor', dk: 'unknown' },
    issuer: { trusted: 'good', known: 'mixed', unheard: 'poor', dk: 'unknown' },
    verify: { full: 'good', basic: 'mixed', none: 'poor', dk: 'unknown' },
  },
};
const nothing: State = { goal: 'job', answers: {}, musts: [] };
const allBest = answering(nothing, {
  cost: 'easy',
  time: 'spare',
  match: 'named',
  issuer: 'trusted',
  verify: 'full',
});

test('of one other answer, the smallest step that lifts highest is named, and the smallest that lowers', () => {
  fc.assert(
    fc.property(states, (state) => {
      const now = height(state);
      const { up, down } = whatWouldChange(model, state);
      const named = { up: new Map<string, unknown>(), down: new Map<string, unknown>() };
      for (const { question } of resultOf(state).reasons) {
        const others = Object.entries(model.questions[question] ?? {})
          .filter(([, level]) => level !== 'unknown')
          .map(([option, level]) => {
            const { verdict } = resultOf(answering(state, { [question]: option }));
            return { change: { question, option, verdict }, to: verdicts.indexOf(verdict), good: goodness(level) };
          })
          .toSorted((a, b) => b.good - a.good);
        const highest = Math.max(...others.map(({ to }) => to));
        const lift = others.filter(({ to }) => to === highest && highest > now).at(-1);
        const lower = others.find(({ to }) => to < now);
        if (lift) named.up.set(question, lift.change);
        if (lower) named.down.set(question, lower.change);
      }
      expect(new Map(up.map((change) => [change.question, change]))).toEqual(named.up);
      expect(new Map(down.map((change) => [change.question, change]))).toEqual(named.down);
      expect([up.length, down.length]).toEqual([named.up.size, named.down.size]);
    }),
    runs(40),
  );
});

test('what would change is told in the order of its weight, without the answers that know less', () => {
  const { up, down } = whatWouldChange(small, allBest);
  expect(up).toEqual([]);
  expect(down).toEqual([
    { question: 'match', option: 'partly', verdict: 'promising' },
    { question: 'cost', option: 'borrow', verdict: 'promising' },
    { question: 'time', option: 'soft', verdict: 'promising' },
    { question: 'issuer', option: 'unheard', verdict: 'promising' },
  ]);
  expect(whatWouldChange(small, answering(allBest, { issuer: 'unheard' })).up).toEqual([
    { question: 'issuer', option: 'known', verdict: 'strong' },
  ]);
});

test('before a goal is chosen there is nothing to change or to check', () => {
  expect(whatWouldChange(model, { ...nothing, goal: '' })).toEqual({ up: [], down: [] });
  expect(smallestLift(model, { ...nothing, goal: '' })).toEqual([]);
});

test('the answers to change, or to find out first, are enough to lift the verdict, and no fewer are', () => {
  fc.assert(
    fc.property(states, fc.boolean(), (state, openOnly) => {
      const { open, reasons } = resultOf(state);
      const able = openOnly ? open : reasons.map(({ question }) => question);
      const set = smallestLift(model, state, openOnly);
      if (set.length === 0) {
        expect(heightWithBest(state, able)).toBe(height(state));
        return;
      }
      expect(set.filter((question) => !able.includes(question))).toEqual([]);
      expect(heightWithBest(state, set)).toBeGreaterThan(height(state));
      // By brute force. The rule is monotone, so sets that have one question less stand for all smaller ones.
      for (let mask = 0; mask < 2 ** able.length; mask += 1) {
        const some = able.filter((_, at) => mask & (2 ** at));
        if (some.length === set.length - 1) expect(heightWithBest(state, some)).toBe(height(state));
      }
    }),
    runs(110),
  );
});

test('what to find out first takes the most important questions of those that would do', () => {
  expect(smallestLift(small, nothing, true)).toEqual(['match', 'cost', 'time']);
  const onlyKeysOpen = answering(allBest, { time: 'dk', issuer: 'dk', verify: 'dk' });
  expect(resultOf(onlyKeysOpen, small).verdict).toBe('not-enough');
  expect(smallestLift(small, onlyKeysOpen, true)).toEqual(['time']);
});

test('two deal-breakers have to change together', () => {
  const state = answering(allBest, { cost: 'cannot', time: 'hard' });
  expect(whatWouldChange(small, state).up).toEqual([]);
  expect(smallestLift(small, state)).toEqual(['cost', 'time']);
  expect(smallestLift(small, state, true)).toEqual([]);
});

test('once nothing open can lift the verdict, the reader may stop', () => {
  fc.assert(
    fc.property(states, (state) => {
      if (settled(resultOf(state))) expect(smallestLift(model, state, true)).toEqual([]);
    }),
    runs(200),
  );
  expect(verdicts.filter((verdict) => settled({ verdict }))).toEqual(['stop', 'weak']);
});

test('one programme stands better than another only if no answer of it is worse', () => {
  const turned = { same: 'same', better: 'worse', worse: 'better', mixed: 'mixed' } as const;
  // Two programmes that have little in common, or differ in one answer.
  const others = fc.tuple(states, fc.option(fc.nat())).map(([{ answers }, only]) => {
    const all = Object.entries(answers);
    return Object.fromEntries(only === null ? all : all.slice(only % (all.length + 1)).slice(0, 1));
  });
  fc.assert(
    fc.property(states, others, (state, answers) => {
      const [first, second] = [resultOf(state), resultOf(answering(state, answers))];
      const found = standing(first, second);
      expect(standing(second, first)).toBe(turned[found]);
      const pairs = first.reasons.map(
        ({ level }, at) => [goodness(level), goodness(second.reasons[at]?.level)] as const,
      );
      expect(found === 'better' || found === 'same').toBe(pairs.every(([x, y]) => x >= y));
      expect(found === 'worse' || found === 'same').toBe(pairs.every(([x, y]) => x <= y));
    }),
    runs(450),
  );
});

test('options run from best to worst, which the smallest step rests on', () => {
  for (const options of Object.values(model.questions)) {
    const known = Object.values(options)
      .filter((level) => level !== 'unknown')
      .map(goodness);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
  }
});

test('standing by example: the same, better, worse, and each better somewhere', () => {
  const of = (some: State['answers']) => resultOf(answering(allBest, some), small);
  const base = of({ cost: 'stretch' });
  expect(standing(base, base)).toBe('same');
  expect(standing(of({}), base)).toBe('better');
  expect(standing(base, of({}))).toBe('worse');
  expect(standing(base, of({ issuer: 'known' }))).toBe('mixed');
  // What is not needed is as good as good.
  expect(standing(of({ time: 'no-date' }), of({ time: 'spare' }))).toBe('same');
  expect(standing(of({ time: 'no-date' }), of({ time: 'tight' }))).toBe('better');
});

test('the state of a programme is its answers under the goal of all', () => {
  const program = { ...emptyProgram(), answers: { cost: 'easy' }, musts: ['cost'] };
  const decision = { goal: 'gap', programs: [emptyProgram(), program] };
  expect(stateOf(decision, 1)).toEqual({ goal: 'gap', answers: { cost: 'easy' }, musts: ['cost'] });
  expect(stateOf(decision, 7)).toEqual({ goal: 'gap', answers: {}, musts: [] });
});
