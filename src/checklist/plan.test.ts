import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, runs } from '../fixture/fuzz.ts';
import { emptyProgram, type CostInput, type TimeInput } from './decision.ts';
import { longDay, planCost, planTime, readNumber } from './plan.ts';

const today = '2026-11-23';
const { time: noTime, cost: noCost } = emptyProgram();

const time = (hours: string, perWeek: string, needBy = '') => planTime({ hours, perWeek, needBy }, today);
const cost = (typed: Partial<CostInput>, hours = '') => planCost({ ...noCost, ...typed }, hours);
/** A day so many days after today. */
const inDays = (days: number) => new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10);

const notNumber = (typed: string) => `“${typed}” is not a number. Use digits only, for example 30 or 7.5.`;
const minus = 'This cannot be less than nothing. Leave out the minus sign.';
const above = 'Type a number above 0.';

test.each([
  ['-3', minus],
  ['−3', minus],
  ['–3', minus],
  ['abc', notNumber('abc')],
  ['200 EUR', notNumber('200 EUR')],
  ['EUR 200', notNumber('EUR 200')],
  ['5-3', notNumber('5-3')],
  ['1e308', notNumber('1e308')],
  ['Infinity', notNumber('Infinity')],
  ['NaN', notNumber('NaN')],
  ['.', notNumber('.')],
  ['1.2.3', notNumber('1.2.3')],
  ['1.2,3', notNumber('1.2,3')],
  ['x12,5', notNumber('x12,5')],
  ['12,5x', notNumber('12,5x')],
  ['0,125', notNumber('0,125')],
  ['a1,000', notNumber('a1,000')],
  ['1,000a', notNumber('1,000a')],
  ['1234,567', notNumber('1234,567')],
  ['1,000', 'Leave out the comma: 1000.'],
  ['123,000', 'Leave out the comma: 123000.'],
  ['1,000,000.50', 'Leave out the comma: 1000000.50.'],
  ['1000000.01', 'That is too much. Type at most 1000000.'],
  ['9'.repeat(40), 'That is too much. Type at most 1000000.'],
  ['9'.repeat(41), notNumber('9'.repeat(20))],
  [`1${',000'.repeat(10)}`, notNumber('1,000,000,000,000,00')],
])('"%s" gets a message', (typed, problem) => {
  expect(readNumber(typed)).toEqual({ problem });
});

test.each([
  ['0', 0],
  ['30', 30],
  [' 7.5 ', 7.5],
  ['12,5', 12.5],
  ['12,50', 12.5],
  ['.25', 0.25],
  [',5', 0.5],
  ['3.', 3],
  ['007', 7],
  ['1000000', 1_000_000],
  [`0.${'0'.repeat(37)}1`, 1e-38],
])('"%s" is a number', (typed, value) => {
  expect(readNumber(typed)).toEqual({ value });
});

test('the sign of the money may stand before a sum', () => {
  for (const typed of ['€200', '£ 200', '$200']) expect(readNumber(typed)).toEqual({ value: 200 });
});

test('nothing typed is no number and no fault', () => {
  for (const nothing of ['', '  ', '\n']) expect(readNumber(nothing)).toBeUndefined();
});

test('a plan gives whole weeks, a finish, and both half as long again', () => {
  expect(time('60', '5')).toEqual({
    problems: {},
    weeks: 12,
    finish: '2027-02-15',
    slowWeeks: 18,
    slowFinish: '2027-03-29',
  });
  expect(time('61', '5')).toMatchObject({ weeks: 13, slowWeeks: 19 });
  expect(time('0,1', '168')).toMatchObject({ weeks: 1, finish: '2026-11-30', slowWeeks: 1 });
});

test('an error of the division is no further week, and a little more is', () => {
  // 2.1 / 0.7 and 0.2 * 1.5 / 0.1 come out a little above 3.
  expect(time('2.1', '0.7')).toMatchObject({ weeks: 3, slowWeeks: 5 });
  expect(time('2.100001', '0.7')).toMatchObject({ weeks: 4 });
  expect(time('0.2', '0.1')).toMatchObject({ weeks: 2, slowWeeks: 3 });
  expect(time(`0.${'0'.repeat(37)}1`, '168', inDays(1000))).toMatchObject({ weeks: 1, needed: 0.5 });
});

test('a plan counts calendar days across a leap day, and across a change of the clocks', () => {
  expect(planTime({ ...noTime, hours: '1', perWeek: '1' }, '2028-02-23').finish).toBe('2028-03-01');
  expect(planTime({ ...noTime, hours: '1', perWeek: '1' }, '2027-02-23').finish).toBe('2027-03-02');
  expect(planTime({ ...noTime, hours: '1', perWeek: '1' }, '2027-03-25').finish).toBe('2027-04-01');
});

test('nothing is worked out while too little is typed', () => {
  expect(planTime(noTime, today)).toEqual({ problems: {} });
  expect(time('60', '')).toEqual({ problems: {} });
  expect(time('', '5')).toEqual({ problems: {} });
  expect(time('', '5', inDays(100))).toEqual({ problems: {} });
});

test('the day it is needed decides the suggestion: both finishes count when they fall on that very day', () => {
  const suggested = (days: number) => time('60', '5', inDays(days)).suggests;
  expect([126, 125, 84, 83, 0].map(suggested)).toEqual(['spare', 'tight', 'tight', 'late', 'late']);
  expect(time('60', '5').suggests).toBeUndefined();
  expect(time('60', '5', today).problems).toEqual({});
});

test('the hours a week it would take are rounded up to half hours', () => {
  const needed = (hours: string, days: number) => time(hours, '5', inDays(days)).needed;
  expect(needed('60', 84)).toBe(5);
  expect(needed('60.1', 84)).toBe(5.5);
  expect(needed('66', 84)).toBe(5.5);
  expect(needed('66.1', 84)).toBe(6);
  expect(needed('0.3', 42)).toBe(0.5);
  expect(needed('10', 13)).toBe(10);
  expect(needed('10', 6)).toBeUndefined();
  expect(needed('168', 7)).toBe(168);
  expect(needed('168.1', 7)).toBeUndefined();
  expect(time('60', '', inDays(84))).toEqual({ problems: {}, needed: 5 });
});

test('a number that makes no sense gets a message at its field, and the rest is left out', () => {
  const whole = { problems: {}, weeks: 12, finish: '2027-02-15', slowWeeks: 18, slowFinish: '2027-03-29' };
  const week = 'A week has only 168 hours. Type at most 168.';
  expect(time('0', '0,0', inDays(9))).toEqual({ problems: { hours: above, perWeek: above } });
  expect(time('x', '-1')).toEqual({ problems: { hours: notNumber('x'), perWeek: minus } });
  expect(time('60', '168.5', inDays(84))).toEqual({ problems: { perWeek: week }, needed: 5 });
  expect(time('168', '168').weeks).toBe(1);
  expect(time('169', '').problems).toEqual({});
  expect(time('60', '5', '2027-02-30')).toEqual({
    ...whole,
    problems: { needBy: 'There is no such day. Give a day such as 2027-03-01.' },
  });
  expect(time('60', '5', inDays(-1))).toEqual({
    ...whole,
    problems: { needBy: 'This day is past. Give today or a later day.' },
  });
  expect(time('', '', inDays(-1)).problems.needBy).toBe('This day is past. Give today or a later day.');
});

test('only a real day is a day', () => {
  const faults = ['2027-13-01', '2027-04-31', '2027-02-29', '2027-00-10', '1 March 2027', '2027-3-1', '+012027-03'];
  const more = ['x2027-03-01', '2027-03-01x', '2027-03-01T00:00Z', '0', '__proto__', '9'.repeat(100_000)];
  for (const day of [...faults, ...more]) {
    expect(time('60', '5', day).problems.needBy).toMatch(/no such day/);
  }
  for (const day of ['2028-02-29', '2026-12-31', ` ${inDays(200)} `]) {
    expect(time('60', '5', day).problems).toEqual({});
  }
});

test('more than fifty years are too many, to the day', () => {
  const far = { hours: 'At this pace it takes more than 50 years. Check the hours in all and the hours a week.' };
  // From here to 2076 there are 13 leap days, so fifty years are 2609 weeks exactly; from 2000-03-01 there are 12.
  expect(time('2609', '1').finish).toBe('2076-11-23');
  expect(time('2610', '1', inDays(9))).toEqual({ problems: far });
  const early = (hours: string) => planTime({ hours, perWeek: '1', needBy: '' }, '2000-03-01');
  expect(early('2608').weeks).toBe(2608);
  expect(early('2609')).toEqual({ problems: far });
  expect(time('1000000', `0.${'0'.repeat(37)}1`)).toEqual({ problems: far });
});

test('a day that is none gives no plan', () => {
  for (const day of ['', 'today', '2026-02-30']) {
    expect(planTime({ hours: '60', perWeek: 'x', needBy: inDays(9) }, day)).toEqual({
      problems: { perWeek: notNumber('x') },
    });
  }
});

const order = ['late', 'tight', 'spare'];
const days = fc.integer({ min: 0, max: 1000 });
const paces = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.01, max: 168, noNaN: true }));
const rank = (plan: { suggests?: string }) => order.indexOf(plan.suggests ?? '');

test('more hours a week, or a later date, never worsens the suggestion', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), paces, paces, days, days, (hours, a, b, c, d) => {
      const of = (perWeek: number, by: number) => rank(time(`${hours}`, perWeek.toFixed(3), inDays(by)));
      const low = of(Math.min(a, b), Math.min(c, d));
      expect(of(Math.max(a, b), Math.min(c, d))).toBeGreaterThanOrEqual(low);
      expect(of(Math.min(a, b), Math.max(c, d))).toBeGreaterThanOrEqual(low);
    }),
    runs(520),
  );
});

const sound = fc.constantFrom('0', '0.001', '1', '7.5', '12,5', '60', '168', '1000000');
const typed = fc.oneof(
  sound,
  anyText(),
  fc.double().map(String),
  fc.nat({ max: 2_000_000 }).map(String),
  fc.constantFrom('', '-1', '1e308', '1,000', '__proto__', 'constructor', 'NaN', '2026-11-23'),
  fc.constantFrom<unknown>(null, undefined, 5, {}, ['1']).map((wrong) => wrong as string),
);
/** Every number in a plan has an end, and every day is one. */
function sane(plan: object) {
  for (const value of Object.values(plan)) {
    if (typeof value === 'number') expect(Number.isFinite(value) && value >= 0).toBe(true);
    if (typeof value === 'string' && /\d/.test(value)) expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
}

test('whatever is typed gives a plan of time or a message', () => {
  const date = fc.date({ noInvalidDate: true }).map((day) => day.toISOString());
  const inputs = fc.oneof(
    fc.record({ hours: sound, perWeek: sound, needBy: fc.integer({ min: -100, max: 1000 }).map(inDays) }),
    fc.record({ hours: typed, perWeek: typed, needBy: fc.oneof(typed, days.map(inDays), date) }),
  );
  fc.assert(
    fc.property(inputs, (input: TimeInput) => {
      const plan = planTime(input, today);
      sane(plan);
      const { problems, weeks, suggests } = plan;
      if (problems.hours ?? problems.perWeek) expect(weeks).toBeUndefined();
      if (Object.keys(problems).length > 0) expect(suggests).toBeUndefined();
      for (const problem of Object.values(problems)) expect(problem.length).toBeLessThan(100);
    }),
    runs(650),
  );
});

test('costs are added up, and what others pay is taken off', () => {
  expect(cost({ fee: '200', monthly: '40', months: '3', exam: '60' })).toEqual({
    problems: {},
    total: 380,
    currency: '',
  });
  const all = { fee: '100', exam: '20', monthly: '3', months: '4', other: '5', renewal: '7', renewals: '2' };
  expect(cost({ ...all, paid: '1,5' })).toMatchObject({ total: 149.5 });
  expect(cost({ fee: '100', paid: '100' })).toMatchObject({ total: 0 });
  expect(cost({ fee: '100', paid: '101' })).toMatchObject({ total: 0 });
  expect(cost({ exam: '5' })).toMatchObject({ total: 5 });
  expect(cost({ fee: '0' })).toMatchObject({ total: 0 });
  expect(cost({ paid: '5' })).toMatchObject({ total: 0 });
});

test('there is no total while nothing is typed, or a field has a problem', () => {
  expect(cost({}, '60')).toEqual({ problems: {}, currency: '' });
  expect(cost({ currency: 'EUR', fee: ' ' }, '60')).toEqual({ problems: {}, currency: 'EUR' });
  expect(cost({ fee: '200', exam: 'x' }, '60')).toEqual({ problems: { exam: notNumber('x') }, currency: '' });
  expect(cost({ fee: '-5' }).problems).toEqual({ fee: minus });
});

test('a number that is multiplied asks for the other one', () => {
  const asked = (typed: Partial<CostInput>) => {
    const { problems, total } = cost({ fee: '1', ...typed });
    expect(total === undefined).toBe(Object.keys(problems).length > 0);
    return problems;
  };
  expect(asked({ monthly: '40' })).toEqual({ months: 'For how many months?' });
  expect(asked({ months: '3' })).toEqual({ monthly: 'How much is it each month?' });
  expect(asked({ renewal: '40' })).toEqual({ renewals: 'How many renewals will you need?' });
  expect(asked({ renewals: '2' })).toEqual({ renewal: 'How much is each renewal?' });
  expect(asked({ monthly: '40', months: '0', renewal: '0', renewals: '2' })).toEqual({});
  expect(asked({ monthly: '0', renewals: '0' })).toEqual({});
  expect(asked({ monthly: '40', months: '-1' })).toEqual({ months: minus });
  expect(asked({ monthly: 'x' })).toEqual({ monthly: notNumber('x') });
});

test('a cost for each hour needs hours that make sense', () => {
  expect(cost({ fee: '120' }, '60')).toMatchObject({ total: 120, perHour: 2 });
  expect(cost({ fee: '120' }, '7,5')).toMatchObject({ perHour: 16 });
  for (const hours of ['', '0', '-1', 'x', '1,000']) expect(cost({ fee: '120' }, hours).perHour).toBeUndefined();
});

test('a currency is a short label', () => {
  const label = (currency: string) => cost({ currency }).currency;
  expect(label('  EUR ')).toBe('EUR');
  expect(label('dollars')).toBe('dollar');
  expect(label('Swiss francs')).toBe('Swiss');
  expect(label('kroner🎓')).toBe('kroner');
  expect(label('krone🎓')).toBe('krone');
  expect(label('kron🎓')).toBe('kron🎓');
});

test('whatever is typed gives a sum or a message', () => {
  const all = (one: fc.Arbitrary<string>) =>
    fc.record(Object.fromEntries(Object.keys(noCost).map((name) => [name, one])));
  fc.assert(
    fc.property(fc.oneof(all(sound), all(typed)), typed, (input, hours) => {
      const { currency, ...plan } = planCost(input as CostInput, hours);
      sane(plan);
      expect(currency.length).toBeLessThanOrEqual(6);
      if (Object.keys(plan.problems).length > 0) expect(plan.total).toBeUndefined();
    }),
    runs(300),
  );
});

test('a day is written as the guide writes it', () => {
  expect(longDay('2027-03-01')).toBe('1 March 2027');
  const written = Array.from({ length: 12 }, (_, at) => longDay(`2027-${String(at + 1).padStart(2, '0')}-28`));
  const guide = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  expect(written).toEqual(Array.from({ length: 12 }, (_, at) => guide.format(Date.UTC(2027, at, 28))));
  for (const none of ['', 'soon', '2027-02-30']) expect(longDay(none)).toBe(none);
});

test('the hours a week that are needed get there in time, and half an hour fewer do not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 7, max: 900 }), (hours, days) => {
      const { needed } = time(String(hours), '1', inDays(days));
      if (needed === undefined) return;
      expect(time(String(hours), String(needed), inDays(days)).suggests).not.toBe('late');
      if (needed > 0.5) expect(time(String(hours), String(needed - 0.5), inDays(days)).suggests).toBe('late');
    }),
    runs(30),
  );
});
