import { expect, test } from 'vitest';
import { fixtureLibrary } from '../checks/fixture/fixture-library.ts';
import { site } from '../site.ts';
import { definedTermSet } from './linked-data.ts';

test('linked data name every term, each by the address of its page', () => {
  const { terms } = fixtureLibrary();
  expect(definedTermSet(terms).hasDefinedTerm.map((term) => [term['@id'], term.name])).toEqual(
    terms.map(({ id, data }) => [`${site.origin}/terms/${id}/`, data.name]),
  );
});
