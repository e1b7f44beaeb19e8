import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert, longest, most, range, readAmount, type Unit } from './convert.ts';
import { readLibrary } from '../content/library.ts';
import { anyText, runs } from '../fixture/fuzz.ts';

const { families } = readLibrary('.').records.conversions;
const hour: Unit = { id: 'hour', one: [1, 1] };

test.each([
  ['', 'Type a number, for example 30.'],
  ['   ', 'Type a number, for example 30.'],
  ['-3', 'A course cannot have less than nothing. Type a number above 0.'],
  ['0', 'Type a number above 0.'],
  ['abc', '“abc” is not a number. Use digits only, for example 30 or 7.5.'],
  ['12 credits', '“12 credits” is not a number. Use digits only, for example 30 or 7.5.'],
  ['1,000', 'Leave out the comma: 1000.'],
  ['1e308', 'That is more than a lifetime of study. Type at most 100000.'],
  ['1e999', 'That is more than a lifetime of study. Type at most 100000.'],
  ['NaN', '“NaN” is not a number. Use digits only, for example 30 or 7.5.'],
  ['Infinity', '“Infinity” is not a number. Use digits only, for example 30 or 7.5.'],
])('"%s" gets a message', (typed, problem) => {
  expect(readAmount(typed)).toEqual({ problem });
});

test.each([
  ['30', 30],
  [' 7.5 ', 7.5],
  ['7,5', 7.5],
  ['.5', 0.5],
  ['100000', most],
])('"%s" is a number', (typed, value) => {
  expect(readAmount(typed)).toEqual({ value });
});

test('whatever is typed gives a number that makes sense, or a message', () => {
  const nearly = fc.constantFrom('0', '.0', '0,00', '1,000', '1e9', '-1');
  fc.assert(
    fc.property(fc.oneof(anyText(), nearly, fc.double().map(String), fc.integer().map(String)), (typed) => {
      const { value, problem } = readAmount(typed);
      if (problem === undefined) expect(value > 0 && value <= most).toBe(true);
      else expect(problem.length).toBeGreaterThan(10);
    }),
    runs(60),
  );
});

test('a long text pasted meets no pattern', () => {
  const tooLong = 'That is too long for a number. Use digits only, for example 30 or 7.5.';
  expect(readAmount('1'.repeat(longest))).not.toEqual({ problem: tooLong });
  for (const part of ['1', ',000', '1e', '-', 'a']) {
    expect(readAmount(`1${part.repeat(200_000)}x`)).toEqual({ problem: tooLong });
  }
  expect(readAmount(`${' '.repeat(200_000)}7.5${' '.repeat(200_000)}`)).toEqual({ value: 7.5 });
});

test('from one unit to another and back holds the first amount', () => {
  expect(families.length).toBeGreaterThan(0);
  for (const { units } of families) {
    for (const from of units) {
      for (const to of units) {
        const [least, greatest] = convert(10, from, to);
        expect(least).toBeLessThanOrEqual(greatest);
        expect(convert(least, to, from)[0]).toBeLessThanOrEqual(10 + 1e-9);
        expect(convert(greatest, to, from)[1]).toBeGreaterThanOrEqual(10 - 1e-9);
      }
    }
  }
});

test('a range is written with the figures that count', () => {
  expect(range(convert(100, hour, { id: 'ects', one: [25, 30] }))).toBe('3.33 to 4');
  expect(range(convert(1, { id: 'ects', one: [25, 30] }, hour))).toBe('25 to 30');
  expect([range([0.001, 0.002]), range([120, 120]), range([33.333, 40])]).toEqual([
    'less than 0.01',
    '120',
    '33.3 to 40',
  ]);
});
