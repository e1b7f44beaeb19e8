import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { gatesOf, gateWords, rolesOf } from './gates.ts';

const { rule, goals } = readLibrary(process.cwd()).checklist;

test('each row of the table is one exit, in the order of the gates', () => {
  expect(gatesOf(rule.table)).toEqual({
    gates: [
      { condition: 'stop', exit: 'stop' },
      { condition: 'bad', exit: 'weak' },
      { condition: 'maybeBad', exit: 'not-enough' },
      { condition: 'good', exit: 'strong' },
    ],
    rest: 'promising',
  });
});

test('the order of the rows does not matter; a table without a gate is refused', () => {
  expect(gatesOf(rule.table.toReversed())).toEqual(gatesOf(rule.table));
  const blurred = rule.table.map((row) => ({ ...row, stop: false, bad: false, maybeBad: false, good: false }));
  expect(() => gatesOf(blurred)).toThrow('cannot be drawn as gates');
});

test('the words give the limits of the rule', () => {
  const limits = {
    bad: { core: 7, key: 8, all: 9 },
    good: { coreMixed: 0, keyOpen: 4, keyMixed: 5, supportingOpen: 6 },
  };
  const words = gateWords(limits);
  expect(words.bad).toContain('7 core, 8 key, or 9 in all');
  expect(words.good).toBe(
    'Mixed: no core and at most 5 key? Poor or not known: at most 4 key and at most 6 supporting?',
  );
});

test('every question of a goal is counted once', () => {
  for (const goal of goals) {
    const { core, key, supporting } = rolesOf(goal);
    expect(core + key + supporting, goal.id).toBe(Object.keys(goal.roles).length);
    expect(core, goal.id).toBeGreaterThan(0);
  }
});
