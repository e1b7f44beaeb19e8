import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { landscapeOf } from './landscape.ts';
import { position } from './time-scale.ts';

const { terms } = readLibrary(process.cwd());
const lanes = landscapeOf(terms);
const namesIn = (backer: string) => lanes.find((lane) => lane.backer === backer)?.placed.map(({ id }) => id);

test('each kind stands in every lane that its record names, and in no other', () => {
  for (const { data } of terms.filter(({ data }) => data.kind)) {
    const found = lanes.filter(
      ({ placed, unsized }) => placed.some(({ name }) => name === data.name) || unsized.includes(data.name),
    );
    const behind: readonly string[] = data.attributes?.issuer?.behind ?? ['anyone'];
    expect(new Set(found.map(({ backer }) => backer)), data.name).toEqual(new Set(behind));
  }
});

test('the largest comes first, and bars stand where the scale puts their hours', () => {
  expect(namesIn('university')?.[0]).toBe('degree');
  for (const { placed } of lanes) {
    for (const [index, { hours, from, width }] of placed.entries()) {
      expect(from).toBe(position(hours[0]));
      expect(from + width).toBeGreaterThanOrEqual(position(hours[1]));
      expect(hours[1]).toBeLessThanOrEqual(placed[index - 1]?.hours[1] ?? Infinity);
    }
  }
});

test('a kind that several give is drawn once, in the first of their lanes', () => {
  const placed = lanes.flatMap(({ placed }) => placed);
  expect(placed.filter(({ again }) => again).map(({ id }) => id)).toContain('micro-credential');
  expect(placed.filter(({ again }) => !again).map(({ id }) => id)).toEqual([...new Set(placed.map(({ id }) => id))]);
});

test('a kind of one size is still seen, and one without hours is named and not drawn', () => {
  const one = lanes.flatMap(({ placed }) => placed).find(({ hours }) => hours[0] === hours[1]);
  expect(one?.width).toBeGreaterThan(0);
  expect(lanes.find(({ backer }) => backer === 'state')).toMatchObject({ placed: [], unsized: ['Licence'] });
});
