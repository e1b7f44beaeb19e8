import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, runs } from '../fixture/fuzz.ts';
import { emptyDecision, emptyProgram, mostPrograms, type Decision } from './decision.ts';
import { fromFragment, goalOf, migrations, toFragment } from './share.ts';
import { model, states } from './fixture/states.ts';

const checks: fc.Arbitrary<Decision> = fc.record({
  goal: fc.constantFrom('', ...Object.keys(model.goals)),
  programs: fc.array(
    fc.oneof(
      { weight: 4, arbitrary: states.map(({ answers, musts }) => ({ ...emptyProgram(), answers, musts })) },
      fc.constant(emptyProgram()),
    ),
    { minLength: 1, maxLength: 4 },
  ),
});
const program = (answers: Record<string, string>, musts: string[] = []) => ({ ...emptyProgram(), answers, musts });
/** A link that is read, as it should come out. */
const shared = (goal: string, programs: Decision['programs'], lost = 0, older = false) => ({
  kind: 'decision',
  decision: { goal, programs },
  lost,
  older,
});
const newer = { kind: 'newer' };
const unreadable = { kind: 'unreadable' };
/** What `%XX` stands for. */
const plainOf = (text: string) => text.replaceAll(/%[0-7][0-9a-f]/gi, decodeURIComponent);
const encodedOf = (text: string) => Array.from(text, (one) => `%${one.charCodeAt(0).toString(16)}`).join('');

test('a link holds version, goal, answers and must-haves, in the order of the page', () => {
  const first = program({ match: 'named', gate: 'none' }, ['time', 'cost']);
  const one = 'check=1~gap~gate.none~match.named~!cost~!time';
  expect(toFragment({ goal: 'gap', programs: [first] }, model)).toBe(one);
  expect(toFragment({ goal: 'gap', programs: [first, program({}), program({ alt: 'best' })] }, model)).toBe(
    `${one}~~~~alt.best`,
  );
  expect(toFragment(emptyDecision(), model)).toBe('check=1~~');
});

test('a link holds nothing but ids the model knows', () => {
  const hostile = {
    name: 'My course',
    answers: { gate: 'Bob', cost: 'easy', x: 'none' },
    musts: ['secret', 'gate'],
    notes: { gate: 'private' },
    time: { ...emptyProgram().time, needBy: '2027-03-01' },
    cost: { ...emptyProgram().cost, fee: '900' },
  };
  expect(toFragment({ goal: 'riches', programs: [hostile] }, model)).toBe('check=1~~cost.easy~!gate');
});

test('the longest link there can be is not too long to be read, nor with all its marks encoded', () => {
  const longest = (some: readonly string[]) => some.reduce((a, b) => (b.length > a.length ? b : a), '');
  const all = Object.entries(model.questions);
  const full = program(
    Object.fromEntries(all.map(([id, options]) => [id, longest(Object.keys(options))])),
    all.map(([id]) => id),
  );
  const decision = {
    goal: longest(Object.keys(model.goals)),
    programs: Array.from({ length: mostPrograms }, () => full),
  };
  const link = `#${toFragment(decision, model)}`;
  for (const one of [link, link.replaceAll(/[^a-z]/g, encodedOf)]) {
    expect(fromFragment(one, model)).toEqual(shared(decision.goal, decision.programs));
  }
});

test('what is shared is what is opened; the same decision gives the same link', () => {
  fc.assert(
    fc.property(checks, (decision) => {
      const link = toFragment(decision, model);
      expect(fromFragment(link, model)).toEqual(shared(decision.goal, decision.programs));
      const turned = decision.programs.map((one) => ({
        ...one,
        answers: Object.fromEntries(Object.entries(one.answers).toReversed()),
        musts: one.musts.toReversed(),
      }));
      expect(toFragment({ ...decision, programs: turned }, model)).toBe(link);
      const wrapped = `#${link}`.replaceAll(/[~.!]/g, encodedOf);
      expect(fromFragment(wrapped, model)).toEqual(shared(decision.goal, decision.programs));
    }),
    runs(60),
  );
});

test('a percent-encoded link is read, in capitals, in small letters or whole', () => {
  const expected = shared('gap', [program({ gate: 'none' }, ['cost'])]);
  for (const link of [
    '#check=1%7Egap%7Egate%2Enone%7E%21cost',
    'check=1%7egap~gate%2enone~%21cost',
    'check%3D1~gap~gate.none~!cost',
    encodedOf('check=1~gap~gate.none~!cost'),
  ]) {
    expect(fromFragment(link, model)).toEqual(expected);
  }
  expect(fromFragment('check=1~gap~gate.none~!cost~%E2%80%94~%zz~%', model)).toEqual({ ...expected, lost: 3 });
});

test('other fragments are no links to a checklist', () => {
  for (const other of [
    '',
    '#',
    '#check',
    '#goal=gap',
    '#q-gate',
    '##check=1~gap~',
    '#my-check=1~gap~',
    '#Decision=1',
  ]) {
    expect(fromFragment(other, model)).toBeUndefined();
  }
  expect(fromFragment('x'.repeat(5001), model)).toBeUndefined();
});

test('a broken link is unreadable, a newer one says so', () => {
  for (const link of ['', '1', '~', '~gap', '0~gap', '-1~gap', '1.5~gap', '01~gap', 'x~gap', 'gap', '1x~gap', '2x~']) {
    expect(fromFragment(`#check=${link}`, model)).toEqual(unreadable);
  }
  for (const link of ['2', '2~', '2~gap~gate.none', '10~x\ny', `${'9'.repeat(400)}~gap`]) {
    expect(fromFragment(`#check=${link}`, model)).toEqual(newer);
  }
  const long = '#check=1~gap~!cost'.padEnd(5000, '~');
  expect(fromFragment(long, model)).toMatchObject({ kind: 'decision' });
  expect(fromFragment(`${long}~`, model)).toEqual(unreadable);
  expect(fromFragment('check=2~'.padEnd(5001, '~'), model)).toEqual(unreadable);
});

test('a link that lost its end is read', () => {
  for (const link of ['check=1~gap', 'check=1~gap~']) {
    expect(fromFragment(link, model)).toEqual(shared('gap', [program({})]));
  }
  expect(fromFragment('check=1~', model)).toEqual(shared('', [program({})]));
  expect(fromFragment('check=1~gap~gate.none~', model)).toEqual(shared('gap', [program({ gate: 'none' })]));
});

test('what cannot be read is counted, never guessed', () => {
  const lost = (text: string) => fromFragment(`check=1~gap~${text}`, model);
  const gate = program({ gate: 'none' });
  for (const bad of [
    'gate.maybe',
    'x.none',
    '.none',
    'gate.',
    'gate',
    'Cost.easy',
    '!x',
    '!',
    '!!cost',
    '!cost.easy',
    '__proto__.x',
    '!__proto__',
    'constructor.name',
    'gate.leads',
    'gate.none',
  ]) {
    expect(lost(`gate.none~${bad}`), bad).toEqual(shared('gap', [gate], 1));
  }
  expect(lost('gate.none~gate.leads~x~y')).toEqual(shared('gap', [gate], 3));
  expect(lost('!time~!cost~!time~legit.vague~gate.none')).toEqual(
    shared('gap', [program({ gate: 'none', legit: 'vague' }, ['cost', 'time'])]),
  );
  expect(fromFragment('check=1~riches~gate.none', model)).toEqual(shared('', [gate], 1));
  expect(fromFragment('check=1~__proto__~x', model)).toEqual(shared('', [program({})], 2));
});

test('at most four programmes are read; the same question may be answered in each', () => {
  const one = 'gate.none';
  const four = Array.from({ length: 4 }, () => program({ gate: 'none' }));
  expect(fromFragment(`check=1~gap~${[one, one, one, one].join('~~')}`, model)).toEqual(shared('gap', four));
  expect(fromFragment(`check=1~gap~${[one, one, one, one, one, 'x~y'].join('~~')}`, model)).toEqual(
    shared('gap', four, 2),
  );
});

test('a link of an older version is read, by way of the migrations where there are any', () => {
  const later = { ...model, version: 3 };
  const link = 'check=1~gap~gate.free';
  expect(fromFragment('check=3~gap~', later)).toEqual(shared('gap', [program({})]));
  expect(fromFragment('check=2~gap~gate.none', later)).toEqual(shared('gap', [program({ gate: 'none' })], 0, true));
  expect(fromFragment(link, later)).toEqual(shared('gap', [program({})], 1, true));
  try {
    migrations[1] = (text) => text.replace('gate.free', 'gate.open');
    migrations[2] = (text) => text.replace('gate.open', 'gate.none');
    expect(fromFragment(link, later)).toEqual(shared('gap', [program({ gate: 'none' })], 0, true));
    expect(fromFragment('check=2~gap~gate.free', later)).toMatchObject({ lost: 1 });
    migrations[3] = () => '';
    expect(fromFragment('check=3~gap~gate.none', later)).toEqual(shared('gap', [program({ gate: 'none' })]));
  } finally {
    for (const version of [1, 2, 3]) Reflect.deleteProperty(migrations, version);
  }
});

test('no fragment makes it throw, or invents anything', () => {
  const ids = Object.entries(model.questions).flatMap(([id, options]) => [id, ...Object.keys(options)]);
  const answers = Object.entries(model.questions).flatMap(([id, options]) =>
    Object.keys(options).map((option) => `${id}.${option}`),
  );
  const pieces = fc.oneof(
    fc.constantFrom('~', '~~', '.', '!', '#', '%', '%7E', '%7e', '%2E', '%21', '=', '1', '2', 'check=', '\n'),
    fc.constantFrom(...ids, ...Object.keys(model.goals), '__proto__', 'constructor', 'toString'),
    fc.constantFrom(...answers),
    fc.string({ maxLength: 5 }),
  );
  const links = fc
    .tuple(fc.constantFrom('check=1~gap~', '#check=1~', 'check%3d1%7egap', 'check=', ''), fc.array(pieces))
    .map(([start, rest]) => start + rest.join(''));
  const part = fc.constantFrom(...answers, ...ids.map((id) => `!${id}`), '', 'x', '__proto__.x');
  const parted = fc
    .tuple(fc.constantFrom('gap', '', 'riches', '__proto__'), fc.array(fc.array(part, { maxLength: 4 })))
    .map(([goal, programs]) => `check=1~${goal}~${programs.map((parts) => parts.join('~')).join('~~')}`);
  const often = runs(370);
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(links, parted, anyText()), (fragment) => {
      const found = fromFragment(fragment, model);
      if (found?.kind !== 'decision') return;
      read += 1;
      // A mark at the end belongs to the sentence the link stood in.
      const parts = plainOf(fragment)
        .split('~')
        .flatMap((part) => [part, part.replace(/[&?].*$/s, '').replace(/[^a-z\d-]+$/i, '')]);
      const { goal, programs } = found.decision;
      if (!['', ...parts].includes(goal)) throw new Error(`invented: ${goal}`);
      if (programs.length < 1 || programs.length > 4) throw new Error(`${programs.length} programmes`);
      for (const one of programs) {
        const said = [
          ...Object.entries(one.answers).map(([question, option]) => `${question}.${option}`),
          ...one.musts.map((must) => `!${must}`),
        ];
        if (!said.every((part) => parts.includes(part))) throw new Error(`invented: ${said.join(' ')}`);
        if (JSON.stringify({ ...one, answers: {}, musts: [] }) !== JSON.stringify(emptyProgram())) {
          throw new Error('more than answers');
        }
      }
    }),
    often,
  );
  expect(read).toBeGreaterThan(often.numRuns / 10);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('an address may ask for a goal', () => {
  for (const tail of ['', ').', '&fbclid=IwAR0', '?utm_source=x', '”.', '%E2%80%9D']) {
    expect(goalOf(`#goal=gap${tail}`, model)).toEqual({ goal: 'gap' });
  }
  expect(goalOf('', model)).toBeUndefined();
  expect(goalOf('#q-gate', model)).toBeUndefined();
  for (const bad of ['#goal=', '#goal=GAP', '#goal=__proto__', '#goal=gap~x', '#goal=%67ap']) {
    expect(goalOf(bad, model)).toBe('unknown');
  }
});
