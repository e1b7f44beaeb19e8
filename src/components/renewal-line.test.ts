import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { renewalLines, yearAt } from './renewal-line.ts';

const { rows } = readLibrary('.').records.renewals;
const lines = renewalLines(rows);
const named = (head: string) => lines.find((line) => line.head === head);

test('what is drawn agrees with the text of the cells', () => {
  const years = { 1: /\bone year\b|\bby the year\b/i, 2: /\btwo(-year| years)\b/i, 3: /\bthree years\b/i };
  for (const { head, cells, keeps } of rows) {
    const [lasts = '', keep = ''] = cells.map(({ text }) => text);
    const period = keeps.years === undefined ? /\bdoes not (lapse|expire)\b/i : years[keeps.years as 1 | 2 | 3];
    expect(lasts, head).toMatch(period);
    const figures = (text: string) => new Set(text.match(/\d+/g));
    for (const one of [...(keeps.hours ?? []), ...figures(keeps.says)]) {
      expect(figures(keep), `${head}: ${one}`).toContain(String(one));
    }
    expect(/\b(exams?|test|pass it)\b/i.test(keep), `${head}: a test`).toBe(keeps.test === true);
    expect(/\b(credits|units)\b/i.test(keep) && !/\bhours?\b/.test(keep), `${head}: its own unit`).toBe(
      keeps.unit === true || head.startsWith('Cisco'),
    );
  }
});

test('a line ends where the title lapses, and starts again until three years are over', () => {
  expect([yearAt(0), yearAt(3)]).toEqual([0, 100]);
  expect(named('ACCA membership')).toMatchObject({ ends: 33.3, again: [66.7, 100] });
  expect(named('Scrum Alliance titles')).toMatchObject({ ends: 66.7, again: [] });
  expect(named('PMP (PMI)')).toMatchObject({ ends: 100, again: [] });
  expect(named('Microsoft Fundamentals')).toMatchObject({ ends: undefined, again: [], hours: undefined });
});

test('as many hours have the same area, however long they may take', () => {
  const sizeOf = (years: number) => {
    const [row] = rows;
    if (!row) throw new Error('there is no row');
    const [line] = renewalLines([{ ...row, keeps: { years, hours: [36, 36], says: 'hours' } }]);
    return (line?.hours?.[0] ?? NaN) * (line?.ends ?? NaN);
  };
  expect(Math.round(sizeOf(1) / 10)).toBe(Math.round(sizeOf(3) / 10));
});

test('what lapses first comes first, then what asks for most, and what stays comes last', () => {
  expect(lines).toHaveLength(rows.length);
  const ends = lines.map((line) => line.ends ?? Infinity);
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  expect(lines[0]?.head).toBe('ACCA membership');
  expect(lines.findIndex(({ head }) => head.startsWith('CISSP'))).toBeLessThan(
    lines.findIndex(({ head }) => head.startsWith('PMP')),
  );
});
