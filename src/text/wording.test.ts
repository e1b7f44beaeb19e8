import { expect, test } from 'vitest';
import { counted, inSentence, longDate, shortTitle, withArticle } from './wording.ts';

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

test('a name inside a sentence keeps its capital only where it has another', () => {
  expect(['Nanodegree', 'MicroMasters', 'Digital badge', 'Open Badge'].map(inSentence)).toEqual([
    'nanodegree',
    'MicroMasters',
    'digital badge',
    'Open Badge',
  ]);
});

test('an article goes by the sound of the name', () => {
  expect(['Digital badge', 'Open Badge', 'European Digital Credential'].map(withArticle)).toEqual([
    'a digital badge',
    'an Open Badge',
    'a European Digital Credential',
  ]);
});

test('a title loses its subtitle, unless what is left says too little', () => {
  expect(shortTitle('Pioneering New Ground: Creating One')).toBe('Pioneering New Ground');
  expect(shortTitle('CFP: An Exam for Planners')).toBe('CFP: An Exam for Planners');
});
