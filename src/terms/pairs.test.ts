import { describe, expect, test } from 'vitest';
import { fixtureLibrary } from '../checks/fixture/fixture-library.ts';
import { readLibrary } from '../content/library.ts';
import { pairId } from '../addresses.ts';
import { kindsOf, pairsOf, rowsOf } from './pairs.ts';
import { betterWhen, neitherServes, type Kind } from './verdict.ts';

test('two rows are alike only where both say the same outright, and unknown where neither says', () => {
  const [alphaBadge, betaBadge] = kindsOf(fixtureLibrary().terms) as [Kind, Kind];
  expect(rowsOf(alphaBadge, betaBadge).map(({ question, how }) => `${question} ${how}`)).toEqual([
    // The same words, but words have to be read.
    'One you may know differs',
    'Who gives it? differs',
    'How long? differs',
    'Is work checked? alike',
    'Academic credit? differs',
    'Who owns the word? alike',
    'Does it run out? unknown',
    'Can a stranger check it? differs',
  ]);
});

describe('of the pairs of the guide', () => {
  const library = readLibrary('.');
  const kinds = kindsOf(library.terms);
  const pairs = pairsOf(library);

  test('every two kinds have one page, and so has each pair written by hand', () => {
    const compared = library.terms.filter(
      ({ data: { category } }) => category === 'credential' || category === 'format',
    );
    expect(kinds.map(({ id }) => id)).toEqual(compared.map(({ id }) => id).toSorted());
    const workedOut = kinds.flatMap(({ id }, at) => kinds.slice(at + 1).map((other) => pairId(id, other.id)));
    const written = library.comparisons.map(({ id }) => id);
    expect(pairs.map(({ id }) => id)).toEqual([...new Set([...workedOut, ...written])].toSorted());
    expect(pairs.filter((pair) => pair.written).map(({ id }) => id)).toEqual(written.toSorted());
  });

  test('a page says the same whichever of the two comes first in the records', () => {
    expect(pairsOf({ ...library, terms: library.terms.toReversed() })).toEqual(pairs);
  });

  test('every verdict is a text of sentences within a glance, and one that is worked out names both', () => {
    for (const { id, verdict, terms, written } of pairs) {
      expect(verdict, id).toMatch(/^[\p{Lu}“].*[.?]$/u);
      expect(verdict, id).not.toMatch(/[{}]|undefined| {2}|\.\./);
      expect(verdict.split(/\s+/).length, id).toBeLessThanOrEqual(60);
      if (written) continue;
      // The rule for names gives each its article.
      expect(verdict, id).not.toMatch(/\ba (?!eu|uni|one)[aeiou]|\ban (?!hour)[^aeioux]/i);
      for (const { data } of terms) expect(verdict.toLowerCase(), id).toContain((data.one ?? data.name).toLowerCase());
    }
  });

  test('no page gives a reason twice, or sends its reader to one of its two or to a kind that does not serve', () => {
    for (const a of kinds) {
      for (const b of kinds.filter(({ id }) => id !== a.id)) {
        const reasons = betterWhen(a, b);
        expect(new Set(reasons).size, `${a.id} before ${b.id}`).toBe(reasons.length);
        for (const { id, look } of neitherServes(a, b, library.records.kinds)) {
          expect([a.id, b.id], `${a.id} and ${b.id}: ${id}`).not.toContain(look);
          expect(kinds.find((kind) => kind.id === look)?.serves ?? [id], look).toContain(id);
        }
      }
    }
  });
});
