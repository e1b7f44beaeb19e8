import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../library.ts';
import { answersFor } from './answers.ts';
import { keyOf, stemOf, wordsOf } from './normalise.ts';
import { excerptParts } from './pagefind.ts';
import { pairsOf } from '../terms/pairs.ts';
import { termsIndex } from './terms-index.ts';
import { longestQuery, understand } from './understand.ts';
import { isAbout, vocabularyOf } from './vocabulary.ts';

const library = readLibrary('.');
const index = termsIndex(library);
const termsOf = (query: string) => understand(query, index).terms;

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
    ] as const) {
      expect(wordsOf(one).map(stemOf)).toEqual(wordsOf(other).map(stemOf));
    }
  });

  test('normalising twice changes nothing, and no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void expect(wordsOf(wordsOf(text).join(' '))).toEqual(wordsOf(text)),
      ),
    );
  });

  test('every name and alias leads to its term', () => {
    expect(index.terms.length).toBeGreaterThan(10);
    for (const { id, name, aliases } of index.terms) {
      for (const typed of [name, ...aliases]) expect([typed, termsOf(typed)]).toEqual([typed, [id]]);
    }
  });
});

describe('understanding', () => {
  test.each([
    ['nano-degree vs badge', ['nanodegree', 'digital-badge']],
    ['difference between license and certification', ['licence', 'certification']],
    ['certifcate vs certifcation', ['certificate', 'certification']],
    ['digtal badge', ['digital-badge']],
    ['verifyable credential', ['verifiable-credential']],
    ['profesional certificate', ['professional-certificate']],
    ['udacty', ['nanodegree']],
    ['what is a microcredential', ['micro-credential']],
    ['stacking', ['stackable-credential']],
  ])('"%s" names %j', (query, terms) => expect(termsOf(query)).toEqual(terms));

  test('any two terms that have a page lead to it in either order, with the line that stands on it', () => {
    const pairs = pairsOf(library);
    expect(pairs.length).toBeGreaterThan(190);
    for (const { id, terms, verdict } of pairs) {
      const [a, b] = terms.map(({ data }) => data.name);
      for (const query of [`${a} vs ${b}`, `${b} or ${a}`]) {
        const { pairs: found } = answersFor(query, index, undefined);
        expect(found, query).toContainEqual(expect.objectContaining({ address: `/compare/${id}/`, verdict }));
      }
    }
  });

  test('a correction is said, and a word spelt right is not corrected', () => {
    expect(understand('nanodegre', index).corrected).toBe('nanodegree');
    expect(understand('nanodegree', index).corrected).toBeUndefined();
    expect(termsOf('badger')).toEqual([]);
    expect(termsOf('ledger')).toEqual([]);
    // Another first letter is another word.
    expect(termsOf('pertification')).toEqual([]);
  });

  test('joining words are never content', () => {
    expect(understand('what is the difference between a nanodegree and a badge', index).rest).toEqual([]);
    expect(understand('ssl certificate error', index).rest).toEqual(['ssl', 'error']);
  });

  test('no query makes it throw, however long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => void understand(query, index)));
    const { content } = understand('badge '.repeat(2000), index);
    expect(content.join(' ').length).toBeLessThanOrEqual(longestQuery);
  });
});

describe('honest nothing', () => {
  const vocabulary = vocabularyOf([
    { address: '/a/', text: 'A certificate proves that you finished. Errors happen.' },
    { address: '/b/', text: 'A degree takes years of full study at a university.' },
  ]);
  const about = (query: string) => isAbout(wordsOf(query).map(stemOf), vocabulary);

  test('up to three words must all stand on one page', () => {
    expect(about('certificate error')).toBe(true);
    expect(about('ssl certificate error')).toBe(false);
    expect(about('certificate university')).toBe(false);
    expect(about('asdfghjkl')).toBe(false);
    expect(about('')).toBe(false);
  });

  test('from four words on, 60 per cent are enough', () => {
    expect(about('degree takes years full sheepskin')).toBe(true);
    expect(about('degree sheepskin parchment vellum')).toBe(false);
  });

  test('words that every object has are not in it', () => {
    expect(isAbout(['constructor'], vocabulary)).toBe(false);
    expect(isAbout(['__proto__'], vocabulary)).toBe(false);
  });
});

test('an excerpt becomes plain pieces, the matches at odd places, and markup in it stays text', () => {
  expect(excerptParts('one <mark>badge</mark> &lt;img src=x&gt; &amp; more')).toEqual([
    'one ',
    'badge',
    ' <img src=x> & more',
  ]);
});
