import { expect, test } from 'vitest';
import { fixtureLibrary } from '../checks/fixture/fixture-library.ts';
import { readLibrary } from '../content/library.ts';
import { byCategory } from './categories.ts';

test('every term of the guide is listed by what it is, once', () => {
  const { terms } = readLibrary('.');
  const listed = byCategory(terms).flatMap((group) => group.terms.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(terms.map(({ id }) => id).toSorted());
});

test('a group without a term stops the build', () => {
  expect(() => byCategory(fixtureLibrary().terms)).toThrow('content/terms: no term is of the category "property"');
});
