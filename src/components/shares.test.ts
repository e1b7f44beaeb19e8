import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { firstPart, firstSentence, marksOf, placeOf, rowsOf, yearOf } from './shares.ts';

const { studies } = readLibrary('.').records.evidence;
const small = ['one', 'two', 'three', 'four', 'five'];
/** The numbers in a text, in digits or in words: "one in 700", "159,000 of 4.5 million". */
const numbersIn = (text: string) =>
  text
    .toLowerCase()
    .split(' ')
    .flatMap((word, at, words) => {
      const number = small.includes(word) ? small.indexOf(word) + 1 : Number(word.replaceAll(',', '') || NaN);
      return Number.isNaN(number) ? [] : [words[at + 1] === 'million' ? number * 1_000_000 : number];
    });

test('every share stands in the figures of its study, and is drawn as the number it says', () => {
  const shares = studies.flatMap(({ id, figures, shares = [] }) => shares.map((one) => ({ id, figures, ...one })));
  expect(shares.length).toBeGreaterThan(0);
  for (const { id, figures, says, part, whole } of shares) {
    expect(figures.join(' ').toLowerCase(), id).toContain(says.toLowerCase());
    const wanted = says.includes('per cent') ? [part] : [part, whole];
    expect(numbersIn(says), `${id}: ${says}`).toEqual(wanted);
    if (says.includes('per cent')) expect(whole, id).toBe(100);
    // "More than" is drawn as open, and what is drawn as open is said.
    expect(says, id).toMatch(
      { more: /^(over|more than) /i, fewer: /^(fewer than|nearly) /i, none: /^(?!over|more|fewer|nearly)/i }[
        studies.find((one) => one.id === id)?.shares?.find((one) => one.says === says)?.bound ?? 'none'
      ],
    );
  }
});

test('the plate holds each share once, the largest first, and opinions apart from counts', () => {
  const marks = marksOf(studies);
  expect(marks).toHaveLength(studies.flatMap(({ shares = [] }) => shares).length);
  expect(marks.map(({ place }) => place)).toEqual(marks.map(({ place }) => place).toSorted((a, b) => b - a));
  for (const { study, asked } of marks) {
    expect(asked, study).toBe(studies.find(({ id }) => id === study)?.kind === 'opinion');
  }
});

test('a share stands at its part of the whole, from one edge to the other', () => {
  expect([placeOf({ part: 0, whole: 9 }), placeOf({ part: 9, whole: 9 }), placeOf({ part: 1, whole: 700 })]).toEqual([
    0, 100, 0.14,
  ]);
});

test('a label is the first part of its statement', () => {
  expect(firstPart('Not stated. Both sell the certificates.')).toBe('Not stated');
  expect(firstPart('1,250 hiring managers, asked online')).toBe('1,250 hiring managers');
  expect(firstPart('HEQCO')).toBe('HEQCO');
});

test('a caution is shown by its first sentence', () => {
  expect(firstSentence('About 4.5 million people. Read in a report.')).toBe('About 4.5 million people.');
  expect(firstSentence('One country.')).toBe('One country.');
});

test('a study is of its newest year, also where that is written first', () => {
  expect(yearOf('April 2021, from surveys of 2015 and 2016')).toBe('2021');
  expect(yearOf('Undated')).toBe('Undated');
});

test('a block of a hundred fills row by row', () => {
  expect(rowsOf(12.6, 25)).toEqual([50.4, 0, 0, 0]);
  expect(rowsOf(60, 25)).toEqual([100, 100, 40, 0]);
  expect(rowsOf(0, 25)).toEqual([0, 0, 0, 0]);
  expect(rowsOf(100, 50)).toEqual([100, 100]);
});
