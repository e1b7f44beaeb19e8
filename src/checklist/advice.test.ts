import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdicts } from '../schemas/vocabularies.ts';
import { settled, smallestLift, standing, whatWouldChange } from './advice.ts';
import { emptyProgram, stateOf } from './check.ts';
import type { State } from './model.ts';
import { evaluate, type Result } from './rule.ts';
import { checklist, model, runs as runsOf, states } from './states.ts';

const runs = runsOf(10_000);
const few = runsOf(400);
const resultOf = (state: State): Result => {
  const result = evaluate(model, state);
  if (!result) throw new Error('no verdict');
  return result;
};
const height = (state: State) => verdicts.indexOf(resultOf(state).verdict);
const answering = (state: State, question: string, option: string): State => ({
  ...state,
  answers: { ...state.answers, [question]: option },
});
const best = (question: string) =>
  Object.entries(model.questions[question] ?? {}).find(([, level]) => level === 'good')?.[0] ?? '';
const allBest = (goal: string): State => ({
  goal,
  answers: Object.fromEntries(Object.keys(model.questions).map((id) => [id, best(id)])),
  musts: [],
});

test('what is promised is what the rule then says', () => {
  fc.assert(
    fc.property(states, (state) => {
      const now = height(state);
      const { up, down } = whatWouldChange(model, state);
      for (const { question, option, verdict } of [...up, ...down]) {
        expect(resultOf(answering(state, question, option)).verdict).toBe(verdict);
      }
      for (const { verdict } of up) expect(verdicts.indexOf(verdict)).toBeGreaterThan(now);
      for (const { verdict } of down) expect(verdicts.indexOf(verdict)).toBeLessThan(now);
      for (const list of [up, down]) expect(new Set(list.map(({ question }) => question)).size).toBe(list.length);
    }),
    runsOf(2_000),
  );
});

test('each way up is named that one answer has, and none is left out', () => {
  fc.assert(
    fc.property(states, (state) => {
      const { up } = whatWouldChange(model, state);
      for (const { question } of resultOf(state).reasons) {
        const heights = Object.entries(model.questions[question] ?? {})
          .filter(([, level]) => level !== 'unknown')
          .map(([option]) => height(answering(state, question, option)));
        const named = up.find((change) => change.question === question);
        const highest = Math.max(...heights);
        expect(named ? verdicts.indexOf(named.verdict) : height(state)).toBe(Math.max(highest, height(state)));
      }
    }),
    few,
  );
});

test('the step that lifts highest is named, and of those that lower the smallest', () => {
  const state = answering(allBest('gap'), 'match', 'little');
  expect(resultOf(state).verdict).toBe('weak');
  expect(whatWouldChange(model, state).up).toEqual([{ question: 'match', option: 'named', verdict: 'strong' }]);
  const { down } = whatWouldChange(model, allBest('gap'));
  expect(down[0]).toEqual({ question: 'match', option: 'partly', verdict: 'promising' });
  expect(down.map(({ question }) => question)).toContain('gate');
  expect(down.map(({ option }) => option)).not.toContain('dk');
});

test('before a goal is chosen there is nothing to change or to check', () => {
  const nothing = { goal: '', answers: {}, musts: [] };
  expect(whatWouldChange(model, nothing)).toEqual({ up: [], down: [] });
  expect(smallestLift(model, nothing)).toEqual([]);
});

test('what to check first is enough, and nothing smaller is', () => {
  let seen = 0;
  fc.assert(
    fc.property(states, (state) => {
      const { verdict, open } = resultOf(state);
      if (verdict !== 'not-enough') return;
      seen += 1;
      const set = smallestLift(model, state, true);
      const answered = (some: readonly string[]) =>
        height(some.reduce((one, question) => answering(one, question, best(question)), state));
      expect(set.length).toBeGreaterThan(0);
      expect(set.every((question) => open.includes(question))).toBe(true);
      expect(answered(set)).toBeGreaterThan(height(state));
      // By brute force over all smaller sets of open questions.
      for (let mask = 0; mask < 2 ** open.length; mask += 1) {
        const some = open.filter((_, at) => mask & (2 ** at));
        if (some.length < set.length) expect(answered(some)).toBe(height(state));
      }
    }),
    runsOf(300),
  );
  expect(seen).toBeGreaterThan(10);
});

test('no smaller set of answers would lift the verdict than the one that is named', () => {
  fc.assert(
    fc.property(states, (state) => {
      const asked = resultOf(state).reasons.map(({ question }) => question);
      const set = smallestLift(model, state);
      const answered = (some: readonly string[]) =>
        height(some.reduce((one, question) => answering(one, question, best(question)), state));
      if (set.length === 0) expect(resultOf(state).verdict).toBe('strong');
      else expect(answered(set)).toBeGreaterThan(height(state));
      for (let mask = 0; mask < 2 ** asked.length; mask += 1) {
        const some = asked.filter((_, at) => mask & (2 ** at));
        if (some.length < set.length) expect(answered(some)).toBe(height(state));
      }
    }),
    runsOf(300),
  );
});

test('what to check first takes the most important questions of those that would do', () => {
  expect(smallestLift(model, { goal: 'gap', answers: {}, musts: [] }, true)[0]).toBe('match');
  expect(smallestLift(model, { goal: 'explore', answers: {}, musts: [] }, true)[0]).toBe('applied');
  const onlyKeysOpen = { ...allBest('gap') };
  for (const id of ['legit', 'cost', 'verify']) onlyKeysOpen.answers = { ...onlyKeysOpen.answers, [id]: 'dk' };
  expect(resultOf(onlyKeysOpen).verdict).toBe('not-enough');
  expect(smallestLift(model, onlyKeysOpen, true)).toEqual(['legit']);
});

test('two deal-breakers have to change together', () => {
  const state = answering(answering(allBest('gap'), 'cost', 'cannot'), 'time', 'late-hard');
  expect(whatWouldChange(model, state).up).toEqual([]);
  expect(smallestLift(model, state)).toEqual(['cost', 'time']);
  expect(smallestLift(model, state, true)).toEqual([]);
  expect(smallestLift(model, allBest('gap'))).toEqual([]);
});

test('once nothing open can lift the verdict, the reader may stop', () => {
  fc.assert(
    fc.property(states, (state) => {
      const result = resultOf(state);
      if (!settled(result)) return;
      const known = result.open.reduce((one, question) => answering(one, question, best(question)), state);
      expect(height(known)).toBeLessThanOrEqual(height(state));
      expect(smallestLift(model, state, true)).toEqual([]);
    }),
    runsOf(2_000),
  );
  expect(verdicts.filter((verdict) => settled({ verdict }))).toEqual(['stop', 'weak']);
});

test('one programme stands better than another only if no answer of it is worse', () => {
  const turned = { same: 'same', better: 'worse', worse: 'better', mixed: 'mixed' } as const;
  const { levels } = checklist.rule;
  const rank = (level: string) => levels.findIndex(({ id }) => id === (level === 'irrelevant' ? 'good' : level));
  fc.assert(
    fc.property(states, states, (a, b) => {
      const [first, second] = [resultOf({ ...a, goal: 'change' }), resultOf({ ...b, goal: 'change', musts: a.musts })];
      const found = standing(first, second);
      expect(standing(second, first)).toBe(turned[found]);
      const pairs = first.reasons.map(({ level }, at) => [rank(level), rank(second.reasons[at]?.level ?? '')] as const);
      expect(found === 'better' || found === 'same').toBe(pairs.every(([x, y]) => x >= y));
      expect(found === 'worse' || found === 'same').toBe(pairs.every(([x, y]) => x <= y));
      if (found === 'better') {
        expect(verdicts.indexOf(first.verdict)).toBeGreaterThanOrEqual(verdicts.indexOf(second.verdict));
      }
    }),
    runs,
  );
});

test('options run from best to worst, which the smallest step rests on', () => {
  const good = { irrelevant: 4, good: 4, mixed: 3, poor: 1, stop: 0 } as const;
  for (const options of Object.values(model.questions)) {
    const known = Object.values(options).flatMap((level) => (level === 'unknown' ? [] : [good[level]]));
    expect(known).toEqual(known.toSorted((a, b) => b - a));
  }
});

test('of the answers that lift highest the smallest step is named, and of those that lower it as well', () => {
  const { up } = whatWouldChange(model, answering(allBest('gap'), 'issuer', 'unheard'));
  expect(up).toEqual([{ question: 'issuer', option: 'known', verdict: 'strong' }]);
  const { down } = whatWouldChange(model, allBest('gap'));
  expect(down.find(({ question }) => question === 'time')).toEqual({
    question: 'time',
    option: 'late-soft',
    verdict: 'promising',
  });
});

test('standing by example: the same, better, worse, and each better somewhere', () => {
  const of = (some: State['answers']) =>
    resultOf({ ...allBest('gap'), answers: { ...allBest('gap').answers, ...some } });
  const base = of({ cost: 'stretch' });
  expect(standing(base, base)).toBe('same');
  expect(standing(of({}), base)).toBe('better');
  expect(standing(base, of({}))).toBe('worse');
  expect(standing(base, of({ alt: 'same' }))).toBe('mixed');
  // What is not needed is as good as good.
  expect(standing(of({ time: 'no-date' }), of({ time: 'spare' }))).toBe('same');
  expect(standing(of({ time: 'no-date' }), of({ time: 'tight' }))).toBe('better');
});

test('the state of a programme is its answers under the goal of all', () => {
  const program = { ...emptyProgram(), answers: { cost: 'easy' }, musts: ['cost'] };
  const check = { goal: 'gap', programs: [emptyProgram(), program] };
  expect(stateOf(check, 1)).toEqual({ goal: 'gap', answers: { cost: 'easy' }, musts: ['cost'] });
  expect(stateOf(check, 7)).toEqual({ goal: 'gap', answers: {}, musts: [] });
});
