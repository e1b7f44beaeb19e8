import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, runs } from '../fixture/fuzz.ts';
import { chosenIn, most, searchFor } from './chosen.ts';

const known = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];

describe('the choice in the address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...known), { maxLength: most }), (ids) => {
        expect(chosenIn(searchFor(ids), known)).toEqual({ ids, refused: [] });
      }),
      runs(60),
    );
  });

  test('takes no more than four, each once, and refuses by name what it does not know', () => {
    expect(chosenIn('?kinds=delta,delta,astrology', known)).toEqual({ ids: ['delta'], refused: ['astrology'] });
    expect(chosenIn(`?kinds=${known.join()}`, known)).toEqual({ ids: known.slice(0, 4), refused: known.slice(4) });
  });

  test('any text will do', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(chosenIn(`?kinds=${text}`, known).ids.every((id) => known.includes(id))).toBe(true);
      }),
      runs(140),
    );
  });
});
