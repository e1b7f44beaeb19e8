import { expect, test } from 'vitest';
import { pairAddress, pairId, sourceAddress } from './addresses.ts';

test('two terms have one page, whichever is named first', () => {
  expect(pairAddress(pairId('nanodegree', 'digital-badge'))).toBe('/compare/digital-badge-vs-nanodegree/');
  expect(pairId('digital-badge', 'nanodegree')).toBe('digital-badge-vs-nanodegree');
});

test('a source stands on the page of its publisher’s letter, without accents', () => {
  expect(sourceAddress('a-key', 'École des Alphas')).toBe('/sources/e/#a-key');
  expect(sourceAddress('a-key', '3 Bells')).toBe('/sources/0/#a-key');
});
