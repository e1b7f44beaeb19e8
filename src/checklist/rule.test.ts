import { expect, test } from 'vitest';
import type { Model } from './model.ts';
import { conditionsOf, evaluate, type Counts } from './rule.ts';
import { roles } from '../schemas/checklist-words.ts';
import { model } from './fixture/states.ts';

// That the verdict is the right one, whatever is said, is proved in prove.test.ts. Here is what stands beside it.

test('there is no verdict before a goal is chosen, nor for one that does not exist', () => {
  for (const goal of ['', 'riches', '__proto__', 'constructor']) {
    expect(evaluate(model, { goal, answers: {}, musts: [] })).toBeUndefined();
  }
});

test('nothing answered is not enough, for every goal', () => {
  for (const goal of Object.keys(model.goals)) {
    expect(evaluate(model, { goal, answers: {}, musts: [] })?.verdict).toBe('not-enough');
  }
});

test('what is open stands in the order of its weight, and only real answers to asked questions are counted', () => {
  const options = { yes: 'good', no: 'poor', dk: 'unknown' } as const;
  const small: Model = {
    ...model,
    goals: { job: { extra: 'supporting', price: 'key', skill: 'core', date: 'key', proof: 'key' } },
    questions: Object.fromEntries(['extra', 'price', 'skill', 'other', 'date', 'proof'].map((id) => [id, options])),
  };
  const answers = { extra: 'dk', price: 'nonsense', skill: 'dk', other: 'no', date: '__proto__', proof: 'yes' };
  expect(evaluate(small, { goal: 'job', answers, musts: [] })).toMatchObject({
    reasons: ['extra', 'price', 'skill', 'date', 'proof'].map((question) => ({ question })),
    open: ['skill', 'price', 'date', 'extra'],
    answered: 3,
  });
  // A must-have is core.
  expect(evaluate(small, { goal: 'job', answers, musts: ['date', 'other'] })?.open).toEqual([
    'skill',
    'date',
    'price',
    'extra',
  ]);
});

test('a deal-breaker counts in every role, also in one that has none today', () => {
  const none = { stop: 0, poor: 0, unknown: 0, mixed: 0, good: 0, irrelevant: 0 };
  const counts: Counts = { core: none, key: none, supporting: none };
  expect(conditionsOf(counts, model.limits).stop).toBe(false);
  for (const role of roles) {
    expect(conditionsOf({ ...counts, [role]: { ...none, stop: 1 } }, model.limits).stop).toBe(true);
  }
});

test('a table without a row for a state is a defect that is said', () => {
  const [goal = ''] = Object.keys(model.goals);
  expect(() => evaluate({ ...model, table: [] }, { goal, answers: {}, musts: [] })).toThrow(
    'no row of the decision table holds',
  );
});
