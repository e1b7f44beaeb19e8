import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../fixture/fuzz.ts';
import { compareSchema } from '../schemas/checklist.ts';
import { goodness } from './advice.ts';
import { emptyProgram } from './decision.ts';
import { differencesLine, differencesOf, type Differences, type Point, type Side } from './differences.ts';
import { figuresOf } from './figures.ts';
import { fill } from './fill.ts';
import { evaluate } from './rule.ts';
import { model, states } from './fixture/states.ts';

const words = compareSchema.parse(JSON.parse(readFileSync('content/checklist/compare.json', 'utf8')));
const goal = 'gap';
const best = Object.fromEntries(
  Object.entries(model.questions).map(([id, options]) => [id, Object.keys(options)[0] ?? '']),
);

/** A programme with the best answers but for some, and what it costs and takes. */
function side(answers: Record<string, string>, cost?: number, weeks?: number, currency = ''): Side {
  const result = evaluate(model, { goal, answers: { ...best, ...answers }, musts: [] });
  if (!result) throw new Error('no goal');
  return { result, figures: { currency, ...(cost !== undefined && { cost }), ...(weeks !== undefined && { weeks }) } };
}
const line = (first: Side, second: Side) => differencesLine(differencesOf(first, second), ['A', 'B'], words);

const amounts = fc.option(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5000 })), {
  nil: undefined,
});
/** Two sides; of some everything is known and nothing, or hardly anything, differs. */
const sides: fc.Arbitrary<[Side, Side]> = fc
  .record({
    goal: fc.constantFrom(...Object.keys(model.goals)),
    states: fc.tuple(states, states),
    near: fc.constantFrom('not', 'answers', 'all'),
    figures: fc.tuple(amounts, amounts, amounts, amounts),
    currency: fc.constantFrom('', 'EUR'),
    more: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ goal, states: [one, other], near, figures: [cost, otherCost, weeks, otherWeeks], currency, more }) => {
    const of = (state: typeof one, cost: number | undefined, weeks: number | undefined, currency: string): Side => ({
      result: evaluate(model, { ...state, goal }) ?? { reasons: [] },
      figures: { currency, ...(cost !== undefined && { cost }), ...(weeks !== undefined && { weeks }) },
    });
    if (near === 'all') {
      const all = { ...one, answers: { ...best, ...(more > 15 && one.answers) } };
      return [of(all, 100, 100, ''), of({ ...all, musts: [] }, 100 + more, 100, '')];
    }
    return [of(one, cost, weeks, ''), of(near === 'answers' ? one : other, otherCost, otherWeeks, currency)];
  });

/** Is what a point says of one side true? Worked out from the two sides alone. */
function holds(point: Point, mine: Side, theirs: Side): boolean {
  if (point.kind === 'weeks') return Number(theirs.figures.weeks) - Number(mine.figures.weeks) === point.sooner;
  if (point.kind === 'cost') {
    const same = mine.figures.currency === theirs.figures.currency;
    return same && point.share <= 0.9 && point.share === Number(mine.figures.cost) / Number(theirs.figures.cost);
  }
  const of = ({ result }: Side) => result.reasons.find(({ question }) => question === point.question);
  const [one, other] = [of(mine), of(theirs)];
  if (!one || !other || one.option !== point.option || [one.level, other.level].includes('unknown')) return false;
  if (point.breaks) return one.level === 'stop' && other.level !== 'stop';
  return other.level !== 'stop' && goodness(one.level) > goodness(other.level);
}

test('it never says a difference that is none, is the same turned round, and says "none" only where there is none', () => {
  let none = 0;
  let some = 0;
  fc.assert(
    fc.property(sides, ([first, second]) => {
      const found = differencesOf(first, second);
      const turned: Differences = { first: found.second, second: found.first, open: found.open };
      expect(differencesOf(second, first)).toEqual(turned);
      for (const point of found.first) expect(holds(point, first, second), JSON.stringify(point)).toBe(true);
      for (const point of found.second) expect(holds(point, second, first), JSON.stringify(point)).toBe(true);
      expect(Math.max(found.first.length, found.second.length)).toBeLessThanOrEqual(3);

      const said = differencesLine(found, ['A', 'B'], words);
      if (said === fill(words.lines['none'], { one: 'A', other: 'B' })) {
        none += 1;
        const levels = ({ result }: Side) => result.reasons.map(({ level }) => goodness(level));
        expect(levels(first)).toEqual(levels(second));
        expect([...first.result.reasons, ...second.result.reasons].map(({ level }) => level)).not.toContain('unknown');
        for (const name of ['cost', 'weeks'] as const) {
          const [one = NaN, other = NaN] = [first.figures[name], second.figures[name]];
          expect(Math.min(one, other)).toBeGreaterThanOrEqual(Math.max(one, other) * 0.9);
        }
      } else if (found.first.length + found.second.length > 0) {
        some += 1;
        expect(said).toMatch(found.first.length > 0 ? /^A: / : /^B: /);
      } else expect(said).toContain('so far');
    }),
    runs(600),
  );
  expect(none, 'pairs without a difference').toBeGreaterThan(3);
  expect(some, 'pairs with one').toBeGreaterThan(100);
});

test('core and key answers come first, deal-breakers before them, then figures, then the rest', () => {
  expect(line(side({}, 900, 20), side({ applied: 'quiz', current: 'ageing', match: 'partly' }, 300, 20))).toBe(
    'A: teaches what the ads ask, marked work, up to date. B: a third of the cost.',
  );
  expect(line(side({ cost: 'cannot', verify: 'none' }, 100, 10), side({}, 400, 10))).toBe(
    'A: more than you can pay (a deal-breaker), a quarter of the cost. B: a link shows what you did.',
  );
  // The larger step first, whatever the order of the page.
  expect(line(side({}), side({ issuer: 'known', applied: 'quiz' }))).toBe('A: marked work, a name employers trust.');
  const five = { applied: 'quiz', issuer: 'unheard', employer: 'no', current: 'stale' };
  expect(line(side({}), side(five))).toBe('A: employers in your field value it, a name employers trust, marked work.');
});

test('what is not known or not entered is no difference, and is not called the same', () => {
  expect(line(side({}, 300, 10), side({}, 300, 10))).toBe('“A” and “B”: no difference that matters.');
  expect(line(side({}, 300, 10), side({}, 280, 10))).toBe('“A” and “B”: no difference that matters.');
  for (const [other, count] of [
    [side({ applied: 'dk' }, 300, 10), 1],
    [side({}, 300), 1],
    [side({}), 2],
    [side({}, 300, 10, 'EUR'), 1],
  ] as const) {
    expect(line(side({}, 300, 10), other)).toContain(`so far. Not known, or not entered, of one or both: ${count}.`);
  }
  expect(line(side({ time: 'no-date' }, 1, 1), side({ time: 'spare' }, 1, 1))).toContain('no difference that matters.');
});

test('shares and weeks in words', () => {
  const cost = (part: number, whole: number) => line(side({}, part), side({}, whole));
  expect(cost(0, 500)).toBe('A: costs you nothing.');
  expect(cost(5, 500)).toBe('A: less than a tenth of the cost.');
  expect(cost(50, 500)).toBe('A: a tenth of the cost.');
  expect(cost(240, 500)).toBe('A: about half of the cost.');
  expect(cost(450, 500)).toBe('A: nine tenths of the cost.');
  expect(cost(451, 500)).toContain('no difference');
  expect(line(side({}, undefined, 9), side({}, undefined, 10))).toBe('A: done a week sooner.');
  expect(line(side({}, undefined, 12), side({}, undefined, 4))).toBe('B: done 8 weeks sooner.');
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 900 }), (part) => {
      const said = cost(part, 1000);
      const [of = NaN] = words.shares.find(([, share]) => said.includes(` ${share} of`)) ?? [];
      expect(Math.abs(of * 1000 - part) / part, said).toBeLessThan(said.includes('about') ? 0.16 : 0.021);
    }),
    runs(100),
  );
});

test('every answer that is known has its words, and a question without words is left out of the sentence', () => {
  const without = (id: string) => ({ ...words, short: { ...words.short, [id]: {} } });
  const found = differencesOf(side({}), side({ applied: 'quiz', current: 'stale' }));
  expect(differencesLine(found, ['A', 'B'], without('applied'))).toBe('A: up to date.');
  expect(Object.keys(words.short)).toEqual(Object.keys(model.questions));
});

test('a name that looks like a gap is a name', () => {
  expect(fill('{name}: {points}, {other}', { name: '{points}', points: '$&' })).toBe('{points}: $&, {other}');
  expect(fill(undefined)).toBe('');
});

test('the figures of a programme are those of the planners, or left out', () => {
  const { time, cost } = emptyProgram();
  const today = '2026-11-26';
  const of = (hours: string, perWeek: string, fee: string) =>
    figuresOf({ ...emptyProgram(), time: { ...time, hours, perWeek }, cost: { ...cost, fee, currency: 'EUR' } }, today);
  expect(of('100', '5', '900')).toEqual({
    cost: 900,
    perHour: 9,
    currency: 'EUR',
    weeks: 20,
    perWeek: 5,
    problems: [],
  });
  expect(of('', '', '')).toEqual({ currency: 'EUR', problems: [] });
  expect(of('x', '200', '-1')).toMatchObject({
    currency: 'EUR',
    problems: [/minus/, /not a number/, /168/].map((one) => expect.stringMatching(one) as string),
  });
  expect(of('x', '200', '5')).not.toHaveProperty('perWeek');
});
