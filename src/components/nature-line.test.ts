import { expect, test } from 'vitest';
import { natures } from '../schemas/term-words.ts';
import { natureMarks, natureWords, placeOf } from './nature-line.ts';

const places = natures.map((nature) => placeOf(nature));

test('the natures fill the line from form to permission, in order and without a gap', () => {
  expect([natures.at(0), natures.at(-1)]).toEqual(['form', 'permission']);
  expect([places.at(0)?.from, places.at(-1)?.to]).toEqual([0, 100]);
  for (const [index, { from, to }] of places.entries()) {
    expect(to - from).toBeCloseTo(100 / natures.length, 1);
    expect(places[index + 1]?.from ?? 100).toBe(to);
  }
});

test('a label stands at its own stretch and has at least half the line before it would stick out', () => {
  for (const { from, to, label, anchor } of places) {
    expect(label).toBeGreaterThanOrEqual(from);
    expect(label).toBeLessThanOrEqual(to);
    const room = { start: 100 - label, middle: 2 * Math.min(label, 100 - label), end: label }[anchor];
    expect(room).toBeGreaterThan(50);
  }
});

test('each nature has a mark in its place, and those of both ends stay on a phone', () => {
  expect(natureMarks.map(({ name }) => name)).toEqual(natures.map((nature) => natureWords[nature][0]));
  for (const [index, { x }] of natureMarks.entries()) {
    expect(x).toBeGreaterThanOrEqual(places[index]?.from ?? NaN);
    expect(x).toBeLessThanOrEqual(places[index]?.to ?? NaN);
  }
  expect(natureMarks.filter(({ end }) => end)).toEqual([natureMarks.at(0), natureMarks.at(-1)]);
});
