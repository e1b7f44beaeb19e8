import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { barOf, scaleOf } from './credit-hours.ts';

const { families } = readLibrary('.').records.conversions;
const unit = (one: [number, number]) => ({ id: 'unit', one });

test('the scale takes in every unit but years', () => {
  expect(scaleOf([unit([1, 1]), unit([37.5, 45]), unit([1200, 1200])])).toEqual({
    end: 50,
    marks: [0, 10, 20, 30, 40, 50],
  });
  expect(scaleOf([unit([1, 1])]).end).toBe(10);
  expect(() => scaleOf([unit([1200, 1200])])).toThrow('nothing to draw');
});

test('a bar is as long as the hours of one unit: solid to the least, open to the most', () => {
  expect(barOf(unit([10, 10]), 50)).toEqual({ to: 20, open: 20, off: false });
  expect(barOf(unit([25, 30]), 50)).toEqual({ to: 50, open: 60, off: false });
  expect(barOf(unit([50, 50]), 50).off).toBe(false);
  expect(barOf(unit([1200, 1200]), 50)).toEqual({ to: 100, open: 100, off: true });
});

test('every unit of the converter has its bar, in the order of its hours', () => {
  for (const { units } of families) {
    const { end } = scaleOf(units);
    const bars = units.map((one) => barOf(one, end));
    for (const { to, open } of bars) expect(0 < to && to <= open && open <= 100).toBe(true);
    expect(
      bars.every(({ to }, at) =>
        bars.every((other, at2) => ((units[at]?.one[0] ?? 0) <= (units[at2]?.one[0] ?? 0) ? to <= other.to : true)),
      ),
    ).toBe(true);
  }
});
