import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, runs } from '../fixture/fuzz.ts';
import { costFields, emptyDecision, emptyProgram, timeFields, type Decision, type Program } from './decision.ts';
import { decode, encode, known, longest } from './copy.ts';
import { model, states } from './fixture/states.ts';

const typed = (names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, anyText(longest.typed)])));
const notes = fc
  .subarray(Object.keys(model.questions))
  .chain((some) => fc.record(Object.fromEntries(some.map((id) => [id, anyText(60)]))));
const programs = fc
  .record({
    name: anyText(longest.name),
    state: states,
    notes,
    time: typed(timeFields),
    cost: typed(costFields),
  })
  .map(({ state: { answers, musts }, ...others }): Program => ({ ...others, answers, musts }) as Program);
const checks: fc.Arbitrary<Decision> = fc.record({
  goal: fc.constantFrom('', ...Object.keys(model.goals)),
  programs: fc.array(programs, { minLength: 1, maxLength: 4 }),
});

const base = { schema: 'microcredential-check', version: model.version };
/** What comes of the fields of a copy. */
const read = (fields: object) => {
  const found = decode(JSON.stringify({ ...base, ...fields }), model);
  if (found.kind !== 'decision') throw new Error(found.problem);
  return found;
};
/** What comes of the fields of one programme, and what of them is dropped. */
const readOne = (program: object) => {
  const { decision, dropped } = read({ goal: 'gap', programs: [program] });
  return { program: decision.programs[0], dropped };
};

test('what is kept comes back as it was, and nothing is dropped', () => {
  fc.assert(
    fc.property(checks, (decision) => {
      expect(decode(encode(decision, model.version), model)).toEqual({ kind: 'decision', decision, dropped: [] });
    }),
    runs(60),
  );
});

test('an export says its schema, its version and its day', () => {
  const kept = { ...base, goal: '', programs: [emptyProgram()] };
  expect(JSON.parse(encode(emptyDecision(), 1))).toEqual(kept);
  expect(JSON.parse(encode(emptyDecision(), 1, '2026-11-23'))).toEqual({ ...kept, exported: '2026-11-23' });
  expect(decode(encode(emptyDecision(), 1, '2026-11-23'), model)).toEqual({
    kind: 'decision',
    decision: emptyDecision(),
    dropped: [],
  });
});

test('no text makes it throw, or invents anything', () => {
  const junk = fc.constantFrom(
    null,
    true,
    0,
    '',
    'none',
    '__proto__',
    [],
    ['gate', null],
    {},
    { gate: {} },
    { x: 'y' },
  );
  const keys = fc.constantFrom('gate', 'cost', 'fee', 'hours', '__proto__', 'x');
  const record = fc.dictionary(keys, fc.oneof(junk, fc.string(), fc.constantFrom('none', 'easy', 'constructor')), {
    maxKeys: 4,
  });
  const either = fc.oneof(junk, record);
  const program = fc.record(
    { name: fc.oneof(junk, fc.string()), answers: either, musts: junk, notes: either, time: either, cost: either },
    { requiredKeys: [] },
  );
  const copies = fc.record({
    goal: fc.oneof(junk, fc.constant('gap')),
    programs: fc.oneof(junk, fc.array(fc.oneof({ weight: 9, arbitrary: program }, junk), { maxLength: 6 })),
  });
  const texts = fc.oneof(
    fc.string(),
    fc.json({ maxDepth: 2 }),
    copies.map((copy) => JSON.stringify({ ...base, ...copy })),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const found = decode(text, model);
      if (found.kind !== 'decision') return;
      const { goal, programs: some } = found.decision;
      expect(some.length).toBeGreaterThan(0);
      expect(some.length).toBeLessThanOrEqual(4);
      const said = [goal, ...some.flatMap((one) => [one.name, ...Object.entries(one.answers).flat(), ...one.musts])];
      for (const one of [...said, ...some.flatMap((each) => Object.values(each.notes))]) {
        expect(text).toContain(JSON.stringify(one).slice(1, -1));
      }
      for (const { answers } of some) {
        for (const [question, option] of Object.entries(answers)) {
          expect(Object.keys(model.questions[question] ?? {})).toContain(option);
        }
      }
    }),
    runs(600),
  );
});

test('of what is no copy it is told why', () => {
  const damaged = 'damaged';
  const foreign = 'foreign';
  const said: [string, string][] = [
    ['', damaged],
    [encode(emptyDecision(), 1).slice(0, -1), damaged],
    ['null', foreign],
    ['[]', foreign],
    ['"microcredential-check"', foreign],
    ['{}', foreign],
    [JSON.stringify({ ...base, schema: 'other' }), foreign],
    [JSON.stringify({ ...base, version: '1' }), foreign],
    [JSON.stringify({ ...base, version: undefined }), foreign],
    [JSON.stringify({ version: 1, goal: 'gap', musts: [] }), foreign],
    [JSON.stringify({ version: 2, goal: 'gap', answers: {}, musts: [] }), foreign],
    [JSON.stringify({ schema: null, version: 1, goal: 'gap', answers: {}, musts: [] }), foreign],
    [encode(emptyDecision(), 2), 'newer'],
    [encode(emptyDecision(), 1).padEnd(100_001), 'large'],
    ['['.repeat(100_000), damaged],
  ];
  for (const [text, problem] of said) expect(decode(text, model)).toEqual({ kind: 'problem', problem });
  expect(decode(encode(emptyDecision(), 1).padEnd(100_000), model).kind).toBe('decision');
});

test('a copy of an older version is read', () => {
  const later = { ...model, version: 2 };
  expect(decode(encode(emptyDecision(), 1), later)).toEqual({
    kind: 'decision',
    decision: emptyDecision(),
    dropped: [],
  });
});

test('what the tab kept before there were several programmes is read', () => {
  const early = { version: 1, goal: 'gap', answers: { cost: 'easy', gate: 'maybe' }, musts: ['gate'] };
  const decision = { goal: 'gap', programs: [{ ...emptyProgram(), answers: { cost: 'easy' }, musts: ['gate'] }] };
  const dropped = ['programme 1: the answer “maybe” to “gate”'];
  expect(decode(JSON.stringify(early), model)).toEqual({ kind: 'decision', decision, dropped });
  expect(decode(JSON.stringify(early), { ...model, version: 2 })).toEqual({ kind: 'decision', decision, dropped });
  expect(decode(JSON.stringify({ ...early, extra: 1 }), model)).toEqual({
    kind: 'decision',
    decision,
    dropped: [...dropped, 'the entry “extra”'],
  });
});

test('absent fields are empty, and nothing to tell', () => {
  expect(read({})).toEqual({ kind: 'decision', decision: emptyDecision(), dropped: [] });
  expect(read({ programs: [] })).toEqual({ kind: 'decision', decision: emptyDecision(), dropped: [] });
  expect(readOne({})).toEqual({ program: emptyProgram(), dropped: [] });
});

test('what does not fit is dropped, and named', () => {
  expect(read({ goal: 'riches', programs: 7, more: 1 })).toEqual({
    kind: 'decision',
    decision: emptyDecision(),
    dropped: ['the goal “riches”', 'the programmes', 'the entry “more”'],
  });
  expect(read({ goal: 1, programs: [null, { name: 'B' }] })).toEqual({
    kind: 'decision',
    decision: { goal: '', programs: [{ ...emptyProgram(), name: 'B' }] },
    dropped: ['the goal', 'programme 1'],
  });
  const wrong = { name: 1, answers: [], musts: {}, notes: 'x', time: null, cost: 5, x: 1 };
  expect(readOne(wrong)).toEqual({
    program: emptyProgram(),
    dropped: [
      'its name',
      'its answers',
      'its must-haves',
      'its notes',
      'its time planner',
      'its cost planner',
      'the entry “x”',
    ].map((what) => `programme 1: ${what}`),
  });
  const mixed = {
    answers: { cost: 'easy', time: 5, gate: 'toString', x: 'y' },
    musts: ['cost', 'x', 1],
    notes: { cost: 'dear', x: 'y', time: 1 },
    time: { hours: '10', perWeek: 3 },
    cost: { fee: '99', tip: '1' },
  };
  const { time, cost } = emptyProgram();
  expect(readOne(mixed)).toEqual({
    program: {
      name: '',
      answers: { cost: 'easy' },
      musts: ['cost'],
      notes: { cost: 'dear' },
      time: { ...time, hours: '10' },
      cost: { ...cost, fee: '99' },
    },
    dropped: [
      'the answer to “time”',
      'the answer “toString” to “gate”',
      'the answer “y” to “x”',
      'the must-have “x”',
      'the must-have',
      'its notes, “x”',
      'its notes, “time”',
      'its time planner, “perWeek”',
      'its cost planner, “tip”',
    ].map((what) => `programme 1: ${what}`),
  });
});

test('texts that are too long are cut, and that is said', () => {
  const fitting = { name: 'n'.repeat(80), notes: { gate: 'o'.repeat(500) }, time: { hours: '1'.repeat(40) } };
  expect(readOne(fitting).dropped).toEqual([]);
  const { program, dropped } = readOne({
    name: `${fitting.name}!`,
    notes: { gate: `${fitting.notes.gate}!` },
    time: { hours: `${fitting.time.hours}!` },
    cost: { fee: '2'.repeat(41) },
  });
  expect(program).toMatchObject({ ...fitting, cost: { fee: '2'.repeat(40) } });
  expect(dropped).toEqual([
    'programme 1: the end of its name, as only 80 characters fit',
    'programme 1: the end of its notes, “gate”, as only 500 characters fit',
    'programme 1: the end of its time planner, “hours”, as only 40 characters fit',
    'programme 1: the end of its cost planner, “fee”, as only 40 characters fit',
  ]);
  expect(readOne({ name: `${'n'.repeat(79)}🎓 and more` }).program?.name).toBe('n'.repeat(79));
  expect(readOne({ name: `${'n'.repeat(78)}🎓 and more` }).program?.name).toBe(`${'n'.repeat(78)}🎓`);
});

test('there are at most four programmes, and at most ten things are named', () => {
  const named = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `${at + 1}` }));
  const { decision, dropped } = read({ programs: [5, ...named(5)] });
  expect(decision.programs.map(({ name }) => name)).toEqual(['1', '2', '3', '4']);
  expect(dropped).toEqual(['programme 1', 'programme 6, as only 4 fit']);
  expect(read({ programs: named(14) }).dropped).toHaveLength(10);
  expect(read({ programs: named(15) }).dropped.slice(9)).toEqual(['programme 14, as only 4 fit', 'and 1 more']);
  expect(read({ programs: named(17) }).dropped.slice(9)).toEqual(['programme 14, as only 4 fit', 'and 3 more']);
});

test('what is named is never longer than a line', () => {
  const { dropped } = readOne({ ['k'.repeat(5000)]: 1, musts: ['m'.repeat(5000)] });
  expect(dropped).toEqual([
    `programme 1: the must-have “${'m'.repeat(40)}”`,
    `programme 1: the entry “${'k'.repeat(40)}”`,
  ]);
});

test('hostile keys do no harm', () => {
  const program =
    '{"answers":{"__proto__":{"gate":"none"},"constructor":"x"},"musts":["__proto__"],"notes":{"__proto__":"x"},' +
    '"time":{"__proto__":"x"},"__proto__":{"name":"x"}}';
  const found = decode(
    `{"schema":"microcredential-check","version":1,"goal":"__proto__","programs":[${program}],"__proto__":{}}`,
    model,
  );
  expect(found).toMatchObject({ kind: 'decision', decision: emptyDecision() });
  expect(({} as Record<string, unknown>)['gate']).toBeUndefined();
  for (const goal of [['gap'], { toString: 'gap' }, null]) expect(known(model, goal, {}, []).goal).toBe('');
  const own: unknown = JSON.parse('{"__proto__":{"gate":"none"}}');
  for (const nothing of [
    own,
    Object.create({ gate: 'none' }),
    { gate: ['none'] },
    'gate',
    null,
    ['gate'],
    { toString: 'x' },
  ]) {
    expect(known(model, 'constructor', nothing, { includes: true })).toEqual({ goal: '', answers: {}, musts: [] });
  }
});
