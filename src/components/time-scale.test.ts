import { expect, test } from 'vitest';
import { longest, position, ticks } from './time-scale.ts';

test('the scale runs from one hour to four years, each tenfold step as wide as the next', () => {
  expect([position(1), position(longest)]).toEqual([0, 100]);
  expect(position(100) - position(10)).toBeCloseTo(position(10) - position(1), 1);
  const places = ticks.map(({ hours }) => position(hours));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
