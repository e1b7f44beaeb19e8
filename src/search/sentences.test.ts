import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../text/normalise.ts';
import { stemOf } from '../text/stem.ts';
import { anyText, runs } from '../fixture/fuzz.ts';
import type { Token } from './rank.ts';
import { excerptOf, marked } from './sentences.ts';

const token = (text: string, weight = 1): Token => ({
  ways: [{ text, stems: wordsOf(text).map(stemOf), worth: 1 }],
  at: new Set(),
  weight,
  named: false,
  topic: false,
  general: false,
});

test('the sentence that says most is shown, its words marked at odd places', () => {
  const text = 'A badge is a picture. The fee for a badge is paid each year. Nobody pays twice.';
  const { line, said } = excerptOf(text, [token('badge'), token('fees')], stemOf);
  expect(line).toEqual(['The ', 'fee', ' for a ', 'badge', ' is paid each year.']);
  expect(said).toBe(2);
});

test('a word of a phrase is marked only where the whole phrase stands', () => {
  const expires = { ...token('expire'), ways: [...token('expire').ways, ...token('run out').ways] };
  expect(excerptOf('Find out when badges expire.', [expires], stemOf).line).toEqual([
    'Find out when badges ',
    'expire',
    '.',
  ]);
});

test('of two that say the same the first is shown', () => {
  expect(excerptOf('One badge. Two badges.', [token('badge')], stemOf).line.join('')).toBe('One badge.');
});

test('a heavier word outweighs a lighter one', () => {
  const { line } = excerptOf('One badge. One fee.', [token('badge', 1), token('fee', 2)], stemOf);
  expect(line.join('')).toBe('One fee.');
});

test('markup in a text stays text, and no character is lost', () => {
  const text = '<img src=x onerror=alert(1)> & a badge';
  expect(marked(text, new Set(['badg']), stemOf)).toEqual(['<img src=x onerror=alert(1)> & a ', 'badge']);
  const piece = fc.oneof(anyText(5), fc.constantFrom(' ', '-', '’', 'badge', 'fees'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const line = pieces.join('');
      expect(marked(line, new Set(['badg', 'fee']), stemOf).join('')).toBe(line);
    }),
    runs(90),
  );
});
