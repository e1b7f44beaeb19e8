import { expect, test } from 'vitest';
import { counted, longDate, shortTitle } from './wording.ts';

test('a date is written with its month in words', () => {
  expect(longDate(new Date('2026-11-22'))).toBe('22 November 2026');
});

test('a small count is written in words, and one of something has no plural', () => {
  expect([counted(0, 'source'), counted(1, 'source'), counted(12, 'source'), counted(31, 'source')]).toEqual([
    'No sources',
    'One source',
    'Twelve sources',
    '31 sources',
  ]);
});

test('a title loses its subtitle, unless what is left says too little', () => {
  expect(shortTitle('Pioneering New Ground: Creating One')).toBe('Pioneering New Ground');
  expect(shortTitle('CFP: An Exam for Planners')).toBe('CFP: An Exam for Planners');
});
