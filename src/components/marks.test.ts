import { describe, expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { notStated } from '../schemas/term-words.ts';
import type { Table } from '../schemas/facts.ts';
import { markRows, saying } from './marks.ts';

const words = { yes: 'yes', part: 'in part', no: 'no', silent: 'not stated' };
const marks = { asks: 'Who?', heads: ['Small?', 'Tested?'], words };
const table = (...rows: Table['rows']): Table => ({ caption: 'c', rowHead: 'r', columns: ['a', 'b'], marks, rows });
const small = { text: 'Small', source: ['s'], value: 'yes' } as const;

test('a row takes its shapes from its cells, and silence from "Not stated"', () => {
  expect(markRows(table({ head: 'A', cells: [{ ...small, source: ['s'] }, { text: notStated }] }))).toEqual([
    { head: 'A', values: ['yes', 'silent'] },
  ]);
});

test('shapes that a row names itself win', () => {
  const [row] = markRows(table({ head: 'A', cells: [{ text: 'x', judgement: true }], values: ['no', 'part'] }));
  expect(row?.values).toEqual(['no', 'part']);
});

test('a stated cell without a value and a row of another length are named', () => {
  const bare = { text: 'x', judgement: true } as const;
  expect(() => markRows(table({ head: 'A', cells: [bare, bare] }))).toThrow('"A" has a cell without a value');
  expect(() => markRows(table({ head: 'B', cells: [bare] }))).toThrow('"B" has 1 shapes');
});

test('what a column says is counted', () => {
  const rows = [
    { head: 'A', values: ['yes', 'no'] as const },
    { head: 'B', values: ['yes', 'yes'] as const },
  ].map(({ head, values }) => ({ head, values: [...values] }));
  expect(saying('yes', rows)).toEqual([2, 1]);
});

describe('in the tables of the guide', () => {
  const drawn = Object.entries(readLibrary(process.cwd()).tables).filter(([, one]) => one.marks);

  test('there are some, and every shape has its value', () => {
    expect(drawn.length).toBeGreaterThan(2);
    for (const [, one] of drawn) expect(markRows(one)).toHaveLength(one.rows.length);
  });

  test.each(drawn)('%s: a shape is silent only where its cell is, if shapes follow cells', (_, one) => {
    for (const { values, cells } of one.rows.filter(({ values }) => !values)) {
      expect(values).toBeUndefined();
      for (const { text, value } of cells) expect(value === undefined).toBe(text === notStated);
    }
  });

  test('the text under the first table holds: size is denied by UNESCO alone, tests by Ontario alone', () => {
    const authorities = drawn.find(([name]) => name === 'authorities')?.[1];
    const rows = authorities ? markRows(authorities) : [];
    const denied = (column: number) => rows.filter(({ values }) => values[column] === 'no').map(({ head }) => head);
    expect(denied(0)).toEqual(['UNESCO']);
    expect(denied(1)).toEqual(['Ontario (HEQCO)']);
  });
});
