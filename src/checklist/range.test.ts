import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../fixture/fuzz.ts';
import { settled } from './advice.ts';
import { emptyState, type Model, type State, type Verdict } from './model.ts';
import { nextWorth, outlookOf, rangeOf, roundFor, roundSize, verdictsIn, type Range } from './range.ts';
import { evaluate, type Result } from './rule.ts';
import { verdicts } from '../schemas/checklist-words.ts';
import { model, states } from './fixture/states.ts';

const resultOf = (state: State, of: Model = model): Result => {
  const result = evaluate(of, state);
  if (!result) throw new Error('no verdict');
  return result;
};
const height = (verdict: Verdict) => verdicts.indexOf(verdict);
const rangeFor = (state: State, of: Model = model): Range => {
  const range = rangeOf(of, state);
  if (!range) throw new Error('no range');
  return range;
};
const answering = (state: State, answers: State['answers']): State => ({
  ...state,
  answers: { ...state.answers, ...answers },
});
/** The answers that can be found out, best first. */
const known = (question: string) =>
  Object.entries(model.questions[question] ?? {}).flatMap(([option, level]) => (level === 'unknown' ? [] : option));
/** Answers to what is open, known or not. */
const openOnly = (state: State, answers: State['answers']) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => resultOf(state).open.includes(id)));
const outside = ({ worst, best }: Range, verdict: Verdict) =>
  height(verdict) < height(worst) || height(verdict) > height(best);

test('whatever a reader finds out, the verdict lies in the range, and no answer widens it', () => {
  fc.assert(
    fc.property(states, states, (state, { answers }) => {
      const range = rangeFor(state);
      const further = answering(state, openOnly(state, answers));
      expect(outside(range, resultOf(further).verdict)).toBe(false);
      const { worst, best } = rangeFor(further);
      expect([outside(range, worst), outside(range, best)]).toEqual([false, false]);
      expect([worst, best]).not.toContain('not-enough');
    }),
    runs(600),
  );
});

/** Every verdict that answers to the open questions can bring, by trying them all. */
function allVerdicts(state: State): Verdict[] {
  const all = resultOf(state).open.reduce<State[]>(
    (some, question) => some.flatMap((one) => known(question).map((option) => answering(one, { [question]: option }))),
    [state],
  );
  return all.map((one) => resultOf(one).verdict).toSorted((a, b) => height(a) - height(b));
}

/** States with few questions open, so that all their answers can be tried. */
const nearlyKnown = states.map((state) => {
  const { open } = resultOf(state);
  return answering(state, Object.fromEntries(open.slice(3).map((id, at) => [id, known(id)[at % 2] ?? ''])));
});

test('the ends of the range are the worst and the best of all that can come', () => {
  fc.assert(
    fc.property(nearlyKnown, (state) => {
      const all = allVerdicts(state);
      expect(rangeFor(state)).toEqual({ worst: all[0], best: all.at(-1) });
      if (resultOf(state).open.length === 0) expect(rangeFor(state).worst).toBe(resultOf(state).verdict);
    }),
    runs(300),
  );
});

/** How many verdicts an open question leaves, by the public parts alone. */
function leaves(state: State, question: string): number {
  const ranges = known(question).map((option) => rangeFor(answering(state, { [question]: option })));
  return ranges.reduce((sum, range) => sum + verdictsIn(range), 0) / ranges.length;
}
const canEnd = (state: State, question: string) =>
  known(question).some((option) => settled({ verdict: rangeFor(answering(state, { [question]: option })).best }));

test('what is worth most next leaves the fewest verdicts, then weighs most; what can end the matter comes first', () => {
  fc.assert(
    fc.property(states, fc.integer({ min: 1, max: 5 }), (state, n) => {
      let now = state;
      const expected: string[] = [];
      while (expected.length < n && resultOf(now).open.length > 0) {
        const { open } = resultOf(now);
        const least = Math.min(...open.map((question) => leaves(now, question)));
        const question = open.find((one) => leaves(now, one) === least) ?? '';
        if (open.some((one) => canEnd(now, one))) expect(canEnd(now, question)).toBe(true);
        expected.push(question);
        now = answering(now, { [question]: known(question)[0] ?? '' });
      }
      expect(nextWorth(model, state, n)).toEqual(expected);
    }),
    runs(150),
  );
  // Once the first has come out well, the second narrows more than the third.
  const state = {
    goal: 'explore',
    answers: { time: 'tight', match: 'little' },
    musts: ['cost'],
  };
  expect(nextWorth(model, state, 3)).toEqual(['cost', 'legit', 'applied']);
});

test('how many verdicts a range holds', () => {
  expect(verdictsIn({ worst: 'stop', best: 'strong' })).toBe(4);
  expect(verdictsIn({ worst: 'weak', best: 'promising' })).toBe(2);
  expect(verdictsIn({ worst: 'strong', best: 'strong' })).toBe(1);
});

test('the quick round of every goal asks for its core questions, and for what the rule says narrows most', () => {
  const rounds = Object.fromEntries(Object.keys(model.goals).map((goal) => [goal, roundFor(model, goal).join(' ')]));
  expect(rounds).toEqual({
    gap: 'legit cost time stack match',
    currency: 'legit cost time stack current',
    complement: 'legit cost time stack standing',
    explore: 'legit cost time match applied',
    change: 'legit cost stack match applied',
  });
  for (const [goal, roles] of Object.entries(model.goals)) {
    const core = Object.keys(roles).filter((id) => roles[id] === 'core');
    expect(roundFor(model, goal)).toEqual(expect.arrayContaining(core));
    expect(roundFor(model, goal)).toHaveLength(roundSize);
  }
  expect(roundFor(model, '')).toEqual([]);
});

test('before a goal is chosen there is no range, and nothing is worth anything', () => {
  expect([rangeOf(model, emptyState()), nextWorth(model, emptyState(), 3)]).toEqual([undefined, []]);
});

const ahead = (state: State, quick = false) => outlookOf(model, state, quick, resultOf(state));
const gap: State = { ...emptyState(), goal: 'gap' };
const bestOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, known(id)[0] ?? '']));

test('the round ends with the range and the one answer that would narrow it most, not with a verdict', () => {
  const ended = answering(gap, bestOf(roundFor(model, 'gap')));
  expect(ahead(ended, true)).toMatchObject({
    ...{ ranged: true, range: { worst: 'stop', best: 'strong' }, next: 'gate', step: undefined },
  });
  expect(ahead(ended).ranged).toBe(false);
  const unsure = answering(gap, { ...bestOf(Object.keys(model.questions)), match: 'dk' });
  expect([ahead(unsure).ranged, ahead(unsure, true).ranged]).toEqual([false, true]);
  expect(ahead(ended).round).toEqual([]);
  const last = answering(ended, { match: '' });
  expect(ahead(last, true).ranged).toBe(false);
  expect(ahead(answering(ended, { match: 'dk' }), true).ranged).toBe(true);
  // A deal-breaker or a weak fit is said at once, and so is what nothing can change any more.
  expect(ahead(answering(ended, { cost: 'cannot' }), true).ranged).toBe(false);
  expect(ahead(answering(ended, { match: 'little' }), true).ranged).toBe(false);
  expect(ahead(answering({ ...gap, goal: 'explore' }, bestOf(Object.keys(model.questions))), true).ranged).toBe(false);
});

test('the smallest step is for what the reader does not know or has passed over, and says what may come of it', () => {
  expect(ahead(gap).step).toBeUndefined();
  expect(ahead(gap).next).toBe('match');
  expect(ahead(answering(gap, { cost: 'dk' })).step?.question).toBe('legit');
  expect(ahead(answering(gap, { gate: 'none', legit: 'confirmed' })).step).toBeUndefined();
  const all = answering(gap, bestOf(Object.keys(model.questions)));
  expect(ahead(answering(all, { match: 'dk' })).step).toEqual({
    question: 'match',
    well: { worst: 'strong', best: 'strong' },
    badly: { worst: 'weak', best: 'weak' },
  });
  const must = { ...answering(all, { match: 'dk' }), musts: ['match'] };
  expect(ahead(must).step?.badly).toEqual({ worst: 'stop', best: 'stop' });
  // In the round, what it folds away is not passed over.
  const round = answering(gap, { match: 'named' });
  expect(ahead(round, true).step?.question).toBe('legit');
  expect(ahead(answering(gap, { gate: '', legit: 'confirmed' }), true).step).toBeUndefined();
  fc.assert(
    fc.property(states, fc.boolean(), (state, quick) => {
      const { step } = ahead(state, quick);
      if (!step) return;
      const options = known(step.question);
      expect(resultOf(state).open).toContain(step.question);
      expect(resultOf(state).verdict).toBe('not-enough');
      expect(step.well).toEqual(rangeFor(answering(state, { [step.question]: options[0] ?? '' })));
      expect(step.badly).toEqual(rangeFor(answering(state, { [step.question]: options.at(-1) ?? '' })));
    }),
    runs(100),
  );
});
