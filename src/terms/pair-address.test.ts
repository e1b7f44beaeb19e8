import { expect, test } from 'vitest';
import { pairAddress } from './pair-address.ts';

test('two terms have one page, whichever is named first', () => {
  expect(pairAddress('nanodegree', 'digital-badge')).toBe('/compare/digital-badge-vs-nanodegree/');
  expect(pairAddress('digital-badge', 'nanodegree')).toBe('/compare/digital-badge-vs-nanodegree/');
});
