import { expect, test } from 'vitest';
import { fixtureLibrary, textOf } from '../checks/fixture/fixture-library.ts';
import { citedKeys, numbered } from './citations.ts';

const library = fixtureLibrary();

test('sources come in the order a reader meets them, those of a record where it stands, each once', () => {
  const body = 'It is <Fact source="b a">x</Fact>.\n\n<FactTable of="prices" />\n\nIt is <Fact source="a c">y</Fact>.';
  expect(citedKeys(textOf(body), library)).toEqual(['b', 'a', 'in-table', 'in-second-row', 'c']);
});

test('a record brings in the sources of the part that is shown', () => {
  const cited = (tag: string) => citedKeys(textOf(tag), library);
  expect(cited('<FactTable of="prices" first="1" />')).toEqual(['in-table']);
  expect(cited('<TimeScale of="sizes" />')).toEqual(['in-sizes', 'in-place']);
  expect(cited('<Studies of="evidence" kind="opinion" />')).toEqual(['in-study']);
  expect(cited('<Studies of="evidence" kind="trial" />')).toEqual([]);
  expect(cited('<BadgeReading of="badge-reading" />')).toEqual(['in-badge-reading']);
});

test('a source has one number, however often it is cited', () => {
  expect([...numbered(['b', 'a', 'b', 'c'])]).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ]);
});
