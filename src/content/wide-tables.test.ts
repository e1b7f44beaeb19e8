import { expect, test } from 'vitest';
import { allColumns, chosenFrom } from './wide-tables.ts';

const table = (columns: number, rows: number, asOf?: string) => ({
  columns: Array.from({ length: columns }, (_, at) => `Column ${at + 1}`),
  rows: Array.from({ length: rows }, () => ({ asOf })),
});

test('what was read is a column of its own, where rows say how old it is', () => {
  expect(allColumns(table(2, 1))).toEqual(['Column 1', 'Column 2']);
  expect(allColumns(table(1, 1, 'copy of 2024'))).toEqual(['Column 1', 'What we read']);
});

test('a column is chosen where both columns and rows are many', () => {
  expect(chosenFrom(table(4, 8))).toBe(true);
  expect(chosenFrom(table(3, 8, 'copy of 2024'))).toBe(true);
  expect(chosenFrom(table(3, 8))).toBe(false);
  expect(chosenFrom(table(4, 7))).toBe(false);
});
