import { expect, test } from 'vitest';
import { csv } from './csv.ts';
import { parseCsv } from './fixture/parse-csv.ts';

test('a field reads back, whatever marks it holds', () => {
  const line = ['a "pin", or\r\ntwo', '', 'plain'];
  expect(parseCsv(csv(['a', 'b', 'c'], [line]))).toEqual([['a', 'b', 'c'], line]);
});

test('no field runs as a formula in a spreadsheet', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("x","y")'];
  expect(
    parseCsv(
      csv(
        ['a'],
        formulas.map((one) => [one]),
      ),
    ),
  ).toEqual([['a'], ...formulas.map((one) => [`'${one}`])]);
  expect(csv(['=a'], [['1-2 = 3']])).toBe("'=a\r\n1-2 = 3\r\n");
});
