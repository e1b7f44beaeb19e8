import { expect, test } from 'vitest';
import { fixtureLibrary } from '../checks/fixture/fixture-library.ts';
import { readLibrary } from '../content/library.ts';
import { bySort } from './sorts.ts';

test('every term of the guide is listed by what it is, once', () => {
  const { terms } = readLibrary('.');
  const listed = bySort(terms).flatMap((group) => group.terms.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(terms.map(({ id }) => id).toSorted());
});

test('a group without a term stops the build', () => {
  expect(() => bySort(fixtureLibrary().terms)).toThrow('content/terms: no term is of the sort "property"');
});
