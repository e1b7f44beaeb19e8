import { expect, test } from 'vitest';
import { fixtureLibrary } from '../checks/fixture/fixture-library.ts';
import { site } from '../site.ts';
import { parseCsv } from './fixture/parse-csv.ts';
import { glossary, glossaryCsv } from './open-data.ts';

const library = fixtureLibrary();
const data = glossary(library);

test('the open data hold every term, and say which is a kind', () => {
  expect(data.terms.map(({ id, kind }) => [id, kind])).toEqual(
    library.terms.map(({ id, data: { kind } }) => [id, kind !== undefined]),
  );
});

test('they hold every pair, and say which is written by hand', () => {
  expect(data.comparisons.map(({ address, written }) => [address, written])).toEqual([
    [`${site.origin}/compare/alpha-badge-vs-beta-badge/`, false],
    [`${site.origin}/compare/alpha-badge-vs-delta-course/`, false],
    [`${site.origin}/compare/badge-vs-pin/`, true],
    [`${site.origin}/compare/beta-badge-vs-delta-course/`, false],
  ]);
});

test('they hold the sources that their answers name, and no others', () => {
  expect(data.sources).toEqual({
    'in-term-row': { title: 'How to make a badge', publisher: 'Alpha Club', url: 'https://example.org/make' },
  });
});

test('the CSV reads back as the terms, whatever marks they hold', () => {
  const terms = data.terms.map((term, at) => (at === 0 ? { ...term, definition: 'A "pin", or\r\ntwo' } : term));
  const [head = [], ...rows] = parseCsv(glossaryCsv({ ...data, terms }));
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  expect(rows.map((row) => row.length)).toEqual(terms.map(() => head.length));
  expect(column('id')).toEqual(terms.map(({ id }) => id));
  expect(column('definition')).toEqual(terms.map(({ definition }) => definition));
  expect(column('checkable')).toEqual(terms.map(({ attributes }) => attributes.checkable?.text ?? ''));
});
