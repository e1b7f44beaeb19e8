import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode, goalOf } from './keep.ts';
import { model, states } from './states.ts';

test('what is kept comes back as it was', () => {
  fc.assert(fc.property(states, (one) => void expect(decode(encode(one, model.version), model)).toEqual(one)));
});

test('no text makes it throw, or invents an answer', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ version: fc.constant(1), goal: fc.anything(), answers: fc.dictionary(fc.string(), fc.anything()) })
      .map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const found = decode(text, model);
      for (const [question, option] of Object.entries(found?.answers ?? {})) {
        expect(Object.keys(model.questions[question] ?? {})).toContain(option);
      }
    }),
    { numRuns: 10_000 },
  );
});

test('an option that does not exist is no answer', () => {
  const text = JSON.stringify({
    version: model.version,
    goal: 'gap',
    answers: { gate: 'maybe', cost: 'easy' },
    musts: ['gate', 'x'],
  });
  expect(decode(text, model)).toEqual({ goal: 'gap', answers: { cost: 'easy' }, musts: ['gate'] });
});

test('hostile keys do no harm', () => {
  const text =
    '{"version":1,"goal":"__proto__","answers":{"__proto__":{"gate":"none"},"constructor":"x"},"musts":["__proto__"]}';
  expect(decode(text, model)).toEqual({ goal: '', answers: {}, musts: [] });
  expect(({} as Record<string, unknown>)['gate']).toBeUndefined();
});

test('a copy of another version is refused', () => {
  expect(decode(encode({ goal: 'gap', answers: {}, musts: [] }, 2), model)).toBeUndefined();
});

test('an address may ask for a goal', () => {
  expect(goalOf('#goal=gap', model)).toEqual({ goal: 'gap' });
  expect(goalOf('', model)).toBeUndefined();
  expect(goalOf('#q-gate', model)).toBeUndefined();
  for (const bad of ['#goal=', '#goal=GAP', '#goal=__proto__', '#goal=gap&x', '#goal=%67ap']) {
    expect(goalOf(bad, model)).toBe('unknown');
  }
});
