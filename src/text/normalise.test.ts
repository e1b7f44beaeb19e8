import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inBritish } from '../search/british.ts';
import { keyOf, wordsOf } from './normalise.ts';
import { fronted, idOf, packed, unfronted, unpacked } from '../search/packing.ts';
import { stemOf } from './stem.ts';
import { anyText, runs } from '../fixture/fuzz.ts';

describe('names and spellings', () => {
  test.each([
    ['nanodegree', ['nano-degree', 'Nano Degrees', 'nano‑degree', 'NANODEGREE']],
    ['licence', ['license', 'Licences', 'licenses']],
    ['micro-credential', ['micro credential', 'microcredentials', 'Micro-Credentials']],
  ])('%s', (name, spellings) => {
    for (const spelling of spellings) expect(keyOf(spelling)).toBe(keyOf(name));
  });

  test('British and American words have one stem, as have forms of one word', () => {
    for (const [one, other] of [
      ['programmes', 'program'],
      ['recognised', 'recognize'],
      ['stacking', 'stacks'],
      ['enrolment', 'enrollment'],
      ['résumé', 'resume'],
      ['eleven', '11'],
    ] as const) {
      expect(wordsOf(one).map(stemOf)).toEqual(wordsOf(other).map(stemOf));
    }
  });

  test('the full text is asked in the spelling it has', () => {
    expect(inBritish('recognized programs')).toBe('recognised programmes');
    expect(inBritish('license enrollment at a center')).toBe('licence enrolment at a centre');
    expect(inBritish('size prize seize badge')).toBe('size prize seize badge');
  });

  test('normalising twice changes nothing, and no text makes it throw', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(wordsOf(wordsOf(text).join(' '))).toEqual(wordsOf(text));
        wordsOf(text).map(stemOf);
        keyOf(text);
      }),
      runs(200),
    );
  });
});

describe('packing', () => {
  const rising = fc.uniqueArray(fc.nat(400)).map((numbers) => numbers.toSorted((a, b) => a - b));
  // Words that have little in common, and words that share more letters than one figure can count.
  const word = fc.oneof(
    fc.stringMatching(/^[a-zé0-9]{1,14}$/),
    fc.integer({ min: 1, max: 14 }).map((length) => 'certifications'.slice(0, length)),
  );
  const words = fc.uniqueArray(word, { minLength: 1 }).map((some) => some.toSorted());

  test('what is packed comes out as it was, also through JSON, and holds no space, which parts the lists', () => {
    const through = (text: string) => JSON.parse(JSON.stringify(text)) as string;
    fc.assert(
      fc.property(rising, words, (numbers, some) => {
        expect(unpacked(through(packed(numbers)))).toEqual(numbers);
        expect(packed(numbers)).not.toContain(' ');
        expect(unfronted(through(fronted(some)))).toEqual(some);
      }),
      runs(240),
    );
  });

  test('the id of a heading follows from its text', () => {
    expect(idOf('Who decides whether it counts')).toBe('who-decides-whether-it-counts');
    expect(idOf('Twelve: “real” ones, (closely)')).toBe('twelve-real-ones-closely');
  });
});
