import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { anyText, runs } from '../fixture/fuzz.ts';
import { pairsOf } from '../terms/pairs.ts';
import { namedIn } from './names.ts';
import { termsReceived, termsSent, type SentTerms } from './packing.ts';
import { termsIndex } from './index/terms.ts';
import { longestQuery, understand } from './understand.ts';

const library = readLibrary('.');
const index = { ...termsIndex(library), brands: library.search.brands };
const termsOf = (query: string) => understand(query, index).terms;

describe('names', () => {
  test('what is sent of the terms is all of them', () => {
    const terms = termsIndex(library);
    const sent = JSON.parse(JSON.stringify(termsSent(terms))) as SentTerms;
    expect(termsReceived(sent)).toEqual(terms);
  });

  test('every name and alias of a term leads to it', () => {
    expect(index.terms.length).toBeGreaterThan(10);
    for (const { id, name, aliases } of index.terms) {
      for (const typed of [name, ...aliases]) expect([typed, termsOf(typed)]).toEqual([typed, [id]]);
    }
  });

  test('every name of a provider is known, unless it is a term as well', () => {
    expect(index.brands.length).toBeGreaterThan(10);
    for (const { name, aliases } of index.brands) {
      for (const typed of [name, ...aliases]) {
        const { brands, terms } = understand(typed, index);
        expect([typed, brands.includes(name) || terms.length > 0]).toEqual([typed, true]);
      }
    }
  });

  test.each([
    ['nano-degree vs badge', ['nanodegree', 'digital-badge']],
    ['difference between license and certification', ['licence', 'certification']],
    ['certifcate vs certifcation', ['certificate', 'certification']],
    ['digtal badge', ['digital-badge']],
    ['verifyable credential', ['verifiable-credential']],
    ['profesional certificate', ['professional-certificate']],
    ['what is a microcredential', ['micro-credential']],
    ['stacking', ['stackable-credential']],
  ])('"%s" names %j', (query, terms) => expect(termsOf(query)).toEqual(terms));

  test('a provider is no term: Udacity is not a nanodegree', () => {
    expect(understand('udacty', index)).toMatchObject({ terms: [], brands: ['Udacity'], corrected: 'udacity' });
  });
});

describe('pairs', () => {
  test('any two terms that have a page lead to it, in either order and by every joining word', () => {
    const pairs = pairsOf(library);
    expect(pairs.length).toBeGreaterThan(190);
    for (const { id, terms } of pairs) {
      const [a = '', b = ''] = terms.map(({ data }) => data.name);
      const shown = (query: string) => namedIn(understand(query, index), index).pair.results.map((one) => one.address);
      expect(shown(`${a} vs ${b}`), id).toContain(`/compare/${id}/`);
      expect(shown(`${b} or ${a}`), id).toContain(`/compare/${id}/`);
    }
    for (const words of ['v', 'vs', 'versus', 'or', 'and', 'compared to']) {
      expect(understand(`badge ${words} nanodegree`, index).pairs).toEqual([['digital-badge', 'nanodegree']]);
    }
  });

  test('two set side by side lead, whatever else is asked of them', () => {
    for (const query of ['badge or nanodegree which should i pick', 'is a badge better than a nanodegree for me']) {
      expect(understand(query, index)).toMatchObject({ pairs: [['digital-badge', 'nanodegree']], joined: true });
    }
    expect(understand('degree badge or licence', index).pairs[0]).toEqual(['digital-badge', 'licence']);
    for (const query of ['badge for a nanodegree', 'badge or weather of a nanodegree', 'badge or sheepskin']) {
      expect(understand(query, index).joined).toBe(false);
    }
  });

  test('the order of the two does not matter', () => {
    const name = fc.constantFrom(...index.terms.flatMap((term) => [term.name, ...term.aliases]));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(understand(`${a} vs ${b}`, index).pairs).toEqual(understand(`${b} vs ${a}`, index).pairs);
      }),
      runs(20),
    );
  });
});

describe('misspelt words', () => {
  test('a correction is said, and a word spelt right is not corrected', () => {
    expect(understand('nanodegre', index).corrected).toBe('nanodegree');
    const speller = { knows: () => false, words: new Set<string>() };
    expect(understand('nano degre vs bagde', index, true, speller).corrected).toBe('nanodegree vs badge');
    expect(understand('nanodegree', index).corrected).toBeUndefined();
  });

  test('the reader may have the query as typed', () => {
    const asTyped = understand('nanodegre', index, false);
    expect(asTyped.corrected).toBeUndefined();
    expect(asTyped.terms).toEqual([]);
  });

  test('another word is no misspelt one: what goes on longer, begins otherwise, or is the guide’s own', () => {
    expect(understand('badger', index)).toMatchObject({ terms: [], brands: [] });
    expect(termsOf('ledger')).toEqual([]);
    expect(termsOf('pertification')).toEqual([]);
    expect(termsOf('leather wallet')).toEqual([]);
    expect(understand('google ux certificate', index).corrected).toBeUndefined();
    const speller = { knows: (word: string) => word === 'plan', words: new Set(['employer']) };
    expect(understand('plan', index, true, speller).terms).toEqual([]);
    expect(understand('plan', index, true).terms).toEqual([]);
  });

  test('plain words are mended once the guide’s own are known, but not one that is still being typed', () => {
    const speller = { knows: () => false, words: new Set(['employer', 'recognition']) };
    expect(understand('emploer recogntion', index, true, speller).corrected).toBe('employer recognition');
    expect(understand('employer recog', index, true, speller).corrected).toBeUndefined();
  });
});

test('joining words are no part of what is asked', () => {
  const { parts, complete } = understand('what is the difference between a nanodegree and a badge', index);
  expect(parts.map(({ term }) => term)).toEqual(['nanodegree', 'digital-badge']);
  expect(complete).toBe(true);
  expect(understand('ssl certificate error', index).complete).toBe(false);
});

test('no query makes it throw, however long', () => {
  const names = [...index.terms, ...index.brands].map(({ name }) => name);
  const meant = fc.constantFrom(...names, 'vs', 'or', 'what', 'badgs', 'constructor', '__proto__');
  const anyQuery = fc.array(fc.oneof(meant, anyText()), { maxLength: 40, size: 'max' }).map((words) => words.join(' '));
  fc.assert(
    fc.property(anyQuery, (query) => void understand(query, index)),
    runs(70),
  );
  const { parts } = understand('badge '.repeat(2000), index);
  expect(parts.flatMap(({ words }) => words).join(' ').length).toBeLessThanOrEqual(longestQuery);
});
