import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { drawnOn, longest, position, ticks } from './time-scale.ts';

test('the scale runs from one hour to four years, each tenfold step as wide as the next', () => {
  expect([position(1), position(longest)]).toEqual([0, 100]);
  expect(position(100) - position(10)).toBeCloseTo(position(10) - position(1), 1);
  const places = ticks.map(({ hours }) => position(hours));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a range runs between its hours, and on to where it ends for some', () => {
  expect(drawnOn({ hours: [1, 400], openTo: 900 })).toMatchObject({ from: 0, to: position(400), end: position(900) });
  expect(drawnOn({ hours: [10, 400] }).edges).toEqual([position(10), position(400)]);
  expect(drawnOn({ hours: [25, 750], openTo: 900 }).edges).toHaveLength(3);
  expect(drawnOn({ hours: [40, 40] }).width).toBeGreaterThan(0);
  expect(drawnOn({ hours: [10, 400] }).label).toEqual({ at: position(10), anchor: 'start' });
  expect(drawnOn({ hours: [2250, 3600] }).label).toEqual({ at: position(3600), anchor: 'end' });
  expect(drawnOn({ hours: [100, 150] }).label).toEqual({ at: 84, anchor: 'end' });
});

test('what nobody states has no end', () => {
  expect(drawnOn({})).toMatchObject({ from: 0, to: 100, end: 100, edges: [] });
  expect(drawnOn({ from: 2 })).toMatchObject({ from: position(2), to: 100, edges: [position(2)] });
});

test('the hours of each place stand in its words or follow from its credits', () => {
  const { places } = readLibrary('.').records.sizes;
  for (const { name, hours, from, openTo, words, note } of places) {
    const said = `${words} ${note}`.match(/\d+/g)?.map(Number) ?? [];
    const units: readonly (readonly [string, number, number])[] = [
      ['ECTS', 25, 30],
      ['credits', 10, 10],
    ];
    const unit = units.find(([sign]) => note.includes(sign));
    const [least = 0, most = 0] = note.match(/\d+/g)?.map(Number) ?? [];
    const worked = unit ? [least * unit[1], most * unit[1], most * unit[2]] : said;
    for (const one of [...(hours ?? []), openTo].filter((one) => one !== undefined)) {
      expect(worked, `${name}: ${one}`).toContain(one);
    }
    if (from !== undefined) expect(note, name).toMatch(/^one hour/i);
  }
});
