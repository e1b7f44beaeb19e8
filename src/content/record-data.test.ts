import { describe, expect, test } from 'vitest';
import { fixtureLibrary } from '../checks/fixture/fixture-library.ts';
import { parseCsv } from './fixture/parse-csv.ts';
import { readLibrary } from './library.ts';
import { recordCsv, recordData, recordLines } from './record-data.ts';

const library = readLibrary('.');
const data = recordData(library);
const records: Readonly<Record<string, object>> = { ...library.tables, ...library.records };

/** Every statement of a record that is no heading of its page: words and numbers, however deep they stand. */
function statementsOf(thing: unknown, path = ''): string[] {
  if (thing instanceof Date || typeof thing === 'boolean' || thing === undefined) return [];
  if (typeof thing === 'string' || typeof thing === 'number') return [String(thing)];
  return Object.entries(thing as object)
    .filter(([key]) => path !== '' || !['caption', 'title', 'intro', 'rowHead', 'columns', 'marks'].includes(key))
    .flatMap(([key, value]) => statementsOf(value, `${path}/${key}`));
}

test('every table and record is given out, but the words of pages', () => {
  const given = new Set(data.map(({ name }) => name));
  expect(Object.keys(records).filter((name) => !given.has(name))).toEqual(['letter', 'paths', 'kinds']);
});

describe.each(data)('$name, as CSV', ({ name, lines }) => {
  const [columns = [], ...rows] = parseCsv(recordCsv({ lines }, library.sources));

  test('has a line for each row, and each line a field for each column', () => {
    expect(rows.map((row) => row.length)).toEqual(lines.map(() => columns.length));
    expect(new Set(columns).size).toBe(columns.length);
  });

  test('holds all that the record says', () => {
    const fields = new Set(rows.flat().flatMap((field) => [field, ...field.split(' | ')]));
    expect(statementsOf(records[name]).filter((one) => !fields.has(one))).toEqual([]);
  });

  test('says every source that it names in full', () => {
    const named = columns.flatMap((column, at) => (/(^| )source$/.test(column) ? [at] : []));
    for (const row of rows) {
      const keys = named.flatMap((at) => row[at]?.split(' | ').filter(Boolean) ?? []);
      for (const key of keys) {
        const { title = '', publisher = '', url = '' } = library.sources[key] ?? {};
        expect(title).not.toBe('');
        for (const part of [`${key}: `, title, publisher, url]) expect(row.at(-1)).toContain(part);
      }
    }
  });
});

test('a thing with several items has a line for each, and one without has one', () => {
  const studies = [
    { id: 'a', figures: ['One.', 'Two.'], shares: [{ part: 1 }, { part: 2 }] },
    { id: 'b', figures: ['Three.'] },
  ];
  expect(recordLines({ caption: 'Studies', caution: 'Take care.', studies })).toEqual([
    { id: 'a', figures: 'One. | Two.', 'share part': '1', caution: 'Take care.' },
    { id: 'a', figures: 'One. | Two.', 'share part': '2', caution: 'Take care.' },
    { id: 'b', figures: 'Three.', caution: 'Take care.' },
  ]);
});

test('lists beside each other are named, and ranges have two columns', () => {
  expect(recordLines({ rows: [{ name: 'a', hours: [1, 4], openTo: 9 }], places: [{ name: 'b', any: true }] })).toEqual([
    { part: 'rows', name: 'a', 'hours least': '1', 'hours most': '4', 'open to': '9' },
    { part: 'places', name: 'b', any: 'yes' },
  ]);
});

test('the cells of a table stand under its heads, and its shapes under their questions', () => {
  const table = {
    rowHead: 'Who',
    columns: ['How long?'],
    marks: { heads: ['Long?', 'Dear?'] },
    rows: [{ head: 'A', cells: [{ text: 'An hour', source: ['a', 'b'] }], values: ['no', 'silent'] }],
  };
  expect(recordLines(table)).toEqual([
    { Who: 'A', 'How long?': 'An hour', 'How long? source': 'a | b', 'drawn Long?': 'no', 'drawn Dear?': 'silent' },
  ]);
});

test('a column that only later lines have stands behind the one before it there', () => {
  const [columns] = parseCsv(
    recordCsv(
      {
        lines: [
          { a: '1', c: '2' },
          { a: '3', b: '4', c: '5' },
        ],
      },
      {},
    ),
  );
  expect(columns).toEqual(['a', 'b', 'c', 'sources in full']);
});

test('what names no source that there is stops the build', () => {
  const [first] = recordData(fixtureLibrary()).filter(({ name }) => name === 'finishers');
  if (!first) throw new Error('the made-up guide has no record "finishers"');
  expect(() => recordCsv(first, {})).toThrow('is no source');
});
